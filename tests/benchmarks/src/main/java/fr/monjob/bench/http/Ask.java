package fr.monjob.bench.http;

/**
 * Something to ask, and as whom.
 *
 * @param body JSON on one line, or empty
 */
record Ask(String method, String token, String path, String body) {

    /** Something to read. */
    Ask(String token, String path) {
        this("GET", token, path, "");
    }

    /** As the load generator's script reads it. */
    String line() {
        return (method + " " + token + " " + path + " " + body).strip();
    }
}
