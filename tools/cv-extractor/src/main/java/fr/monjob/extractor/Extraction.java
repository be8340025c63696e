package fr.monjob.extractor;

/**
 * What became of a document.
 *
 * @param rejection null when it was read
 * @param text as it stands in the document; empty when it was rejected, blank when it only holds pictures
 */
record Extraction(Rejection rejection, String text) {

    static Extraction of(String text) {
        return new Extraction(null, text);
    }

    static Extraction rejected(Rejection rejection) {
        return new Extraction(rejection, "");
    }

    /** Gives {@code {"status":"OK|REJECTED","code":"…"|null,"text":"…"}}. */
    String toJson() {
        StringBuilder json = new StringBuilder(text.length() + 64);
        json.append("{\"status\":\"")
                .append(rejection == null ? "OK" : "REJECTED")
                .append("\",\"code\":");
        json.append(rejection == null ? "null" : '"' + rejection.name() + '"').append(",\"text\":\"");
        text.chars().forEach(c -> appendEscaped((char) c, json));
        return json.append("\"}").toString();
    }

    private static void appendEscaped(char c, StringBuilder json) {
        if (c == '"' || c == '\\') {
            json.append('\\').append(c);
        } else if (c < ' ') {
            json.append(String.format("\\u%04x", (int) c));
        } else {
            json.append(c);
        }
    }
}
