package fr.monjob.system.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/**
 * Somebody who uses the API as a good client does: asks again until there is a clear answer, a creating POST under the
 * same key, and logs in again when the token is over. For one thread.
 */
final class Visitor {

    static final String PASSWORD = "une phrase que je retiens bien";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(12);
    private static final long LONGEST_PAUSE_MILLIS = 1_000;

    private final Town town;
    private final String identifier;
    private final String password;
    private String token;

    Visitor(Town town, String identifier, String password) {
        this.town = town;
        this.identifier = identifier;
        this.password = password;
    }

    /** @param more further members, each beginning with a comma */
    Answer register(String role, String more) {
        Answer registered = post("/auth/register", """
                {"role":"%s","identifier":"%s","password":"%s"%s}
                """.formatted(role, identifier, password, more));
        if (registered.status() == 201) {
            login();
        }
        return registered;
    }

    void login() {
        token = null;
        Answer answer =
                post("/auth/login", "{\"identifier\":\"%s\",\"password\":\"%s\"}".formatted(identifier, password));
        token = answer.status() == 200 ? answer.text("accessToken") : null;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** Creates at most once, however often it has to be sent. */
    Answer post(String path, String body) {
        return send(request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body)));
    }

    /** @param etag what is replaced; the request is refused when it has changed */
    Answer put(String path, String body, String etag) {
        return send(request(path).header("If-Match", etag).PUT(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(town.url() + "/api/v1" + path))
                .timeout(ANSWERED_WITHIN)
                .header("Content-Type", "application/json");
    }

    private Answer send(HttpRequest.Builder request) {
        boolean unsure = false;
        boolean loggedInAgain = false;
        for (long pause = 50; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS)) {
            Answer answer = once(request, unsure);
            if (answer.status() == 401 && token != null && !loggedInAgain) {
                loggedInAgain = true;
                login();
            } else if (isClear(answer)) {
                return answer;
            } else if (town.isOutOfPatience()) {
                town.journal()
                        .unanswered(
                                request.build().method() + " " + request.build().uri());
                return answer;
            } else {
                unsure = true;
                pause(pause);
            }
        }
    }

    private Answer once(HttpRequest.Builder request, boolean unsure) {
        if (token != null) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            town.count(response.statusCode());
            return new Answer(
                    response.statusCode(),
                    read(response.body()),
                    response.headers().firstValue("ETag").orElse(null),
                    unsure);
        } catch (IOException unknown) {
            town.count(0);
            return new Answer(0, MissingNode.getInstance(), null, unsure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static JsonNode read(byte[] body) throws IOException {
        return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
    }

    /** 409 of a request that is still under way is none. */
    private static boolean isClear(Answer answer) {
        return answer.status() != 0
                && answer.status() < 500
                && !answer.text("type").endsWith("request-in-progress");
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
