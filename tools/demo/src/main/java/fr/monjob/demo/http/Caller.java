package fr.monjob.demo.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Somebody who uses the API from a device of their own, and does what a good client does: keeps the connection, waits as
 * long as a limit says. For one thread.
 */
public final class Caller implements AutoCloseable {

    /** A limit of a minute's window is over after so many waits at the latest; more means that something else is wrong. */
    private static final int MOST_WAITS = 60;

    private static final int UNAUTHENTICATED = 401;
    private static final String JSON = "application/json";

    private final Gateway gateway;
    private final Connection connection;
    private String identifier;
    private String password;
    private String token;
    private String refreshToken;
    /** Whether the last call was made again because its first answer was lost. */
    private boolean lost;

    Caller(Gateway gateway, Connection connection) {
        this.gateway = gateway;
        this.connection = connection;
    }

    /** Logs in; what follows is done as this account. */
    public Caller logIn(String identifier, String password) {
        this.identifier = identifier;
        this.password = password;
        logIn();
        return this;
    }

    /** The access token of who is logged in; it lasts some minutes. */
    public String token() {
        return token;
    }

    /** Whether there is an account with this password; nothing is done as it. */
    public boolean canLogIn(String identifier, String password) {
        return askForTokens(identifier, password).isAccepted();
    }

    private void logIn() {
        take(accepted("POST", "/auth/login", askForTokens(identifier, password)));
    }

    /** Goes on with the session, or begins another one when it has ended. */
    private void goOn() {
        byte[] body = json(Map.of("refreshToken", refreshToken));
        Answer answer = patiently("POST", "/auth/refresh", Map.of("Content-Type", JSON), body);
        if (answer.isAccepted()) {
            take(answer);
        } else {
            logIn();
        }
    }

    private void take(Answer answer) {
        JsonNode tokens = tree(answer);
        token = tokens.get("accessToken").textValue();
        refreshToken = tokens.get("refreshToken").textValue();
    }

    private Answer askForTokens(String identifier, String password) {
        byte[] body = json(Map.of("identifier", identifier, "password", password));
        return patiently("POST", "/auth/login", Map.of("Content-Type", JSON), body);
    }

    /** Reads; anything but a success is a {@link RefusedException}, as for the other calls. */
    public JsonNode get(String path) {
        return tree(accepted("GET", path, send("GET", path, authorized(Map.of()), null)));
    }

    /** The same; null while a part has not heard yet of the thing, or of what the caller may do. */
    public JsonNode getOnceHeardOf(String path) {
        Answer answer = send("GET", path, authorized(Map.of()), null);
        return answer.isUnheardOf() ? null : tree(accepted("GET", path, answer));
    }

    /** Reads a file of text. */
    public String getText(String path) {
        return accepted("GET", path, send("GET", path, authorized(Map.of()), null))
                .text();
    }

    /** Sends a JSON body, or none for null; under a key, so that what is asked again is not made twice. */
    public JsonNode post(String path, Object body) {
        return tree(accepted("POST", path, send("POST", path, keyed(JSON), json(body))));
    }

    /** Like {@link #post}, but a no is an answer, too: null then. */
    public JsonNode tryPost(String path, Object body) {
        Answer answer = send("POST", path, keyed(JSON), json(body));
        return answer.isRefused() ? null : tree(accepted("POST", path, answer));
    }

    /** Moves a thing on. When the answer to a first try was lost, the no to a second one says that it has moved. */
    public void step(String path, Object body) {
        step(path, keyed(JSON), body);
    }

    /** Moves this version of a thing on. */
    public void stepIfMatch(String path, Object body, long version) {
        Map<String, String> headers = keyed(JSON);
        headers.put("If-Match", "\"" + version + "\"");
        step(path, headers, body);
    }

    private void step(String path, Map<String, String> headers, Object body) {
        Answer answer = send("POST", path, headers, json(body));
        if (!(lost && answer.isRefused())) {
            accepted("POST", path, answer);
        }
    }

    /** Replaces what is there, whatever its version. */
    public JsonNode put(String path, Object body) {
        Map<String, String> headers = authorized(Map.of("If-Match", "*", "Content-Type", JSON));
        return tree(accepted("PUT", path, send("PUT", path, headers, json(body))));
    }

    /** Sends one file as the part {@code file} of a form. */
    public JsonNode upload(String path, String filename, String mediaType, String content) {
        Form form = new Form(filename, mediaType, content);
        Answer answer = send("POST", path, keyed(form.contentType()), form.body());
        return tree(accepted("POST", path, answer));
    }

    /** An access token lasts some minutes: who worked longer asks for another one. */
    private Answer send(String method, String path, Map<String, String> headers, byte[] body) {
        Answer answer = patiently(method, path, headers, body);
        if (answer.status() != UNAUTHENTICATED || identifier == null) {
            return answer;
        }
        goOn();
        return patiently(method, path, authorized(headers), body);
    }

    private Answer patiently(String method, String path, Map<String, String> headers, byte[] body) {
        lost = false;
        for (int waits = 0; ; waits++) {
            Answer answer = once(method, path, headers, body);
            boolean again = answer.asksToComeAgain() || answer.isLost();
            if (!again || waits == MOST_WAITS) {
                return answer;
            }
            lost |= answer.isLost();
            gateway.traffic().waited(answer.retryAfterSeconds());
        }
    }

    private Answer once(String method, String path, Map<String, String> headers, byte[] body) {
        try {
            gateway.traffic().sent();
            return connection.exchange(method, Gateway.ROOT + path, headers, body);
        } catch (IOException failed) {
            throw new UncheckedIOException(method + " " + path + ": " + failed.getMessage(), failed);
        }
    }

    private static Answer accepted(String method, String path, Answer answer) {
        if (!answer.isAccepted()) {
            throw new RefusedException(method, path, answer);
        }
        return answer;
    }

    private Map<String, String> keyed(String contentType) {
        return authorized(Map.of("Idempotency-Key", gateway.newKey(), "Content-Type", contentType));
    }

    private Map<String, String> authorized(Map<String, String> more) {
        Map<String, String> headers = new HashMap<>(more);
        if (token != null) {
            headers.put("Authorization", "Bearer " + token);
        }
        return headers;
    }

    private byte[] json(Object body) {
        if (body == null) {
            return new byte[0];
        }
        try {
            return gateway.json().writeValueAsBytes(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JsonNode tree(Answer answer) {
        try {
            return answer.body().length == 0 ? null : gateway.json().readTree(answer.body());
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
