package fr.monjob.gateway.stub;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.atomic.AtomicInteger;

/** One stub: by default it answers, as JSON, the request that reached it. */
final class StubService implements Handler<HttpServerRequest> {

    private final Vertx vertx;
    private final String name;
    private final String jwks;
    /** How often {@code large} was asked for. */
    private final AtomicInteger asked = new AtomicInteger();

    StubService(Vertx vertx, String name, String jwks) {
        this.vertx = vertx;
        this.name = name;
        this.jwks = jwks;
    }

    @Override
    public void handle(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        String path = request.path();
        String last = path.substring(path.lastIndexOf('/') + 1);
        switch (last) {
            case "ready" ->
                response.setStatusCode(name.equals("unready") ? 503 : 200).end("{\"status\":\"UP\"}");
            case "jwks.json" ->
                response.putHeader("Cache-Control", "public, max-age=300").end(jwks);
            case "openapi" -> response.end(vertx.fileSystem().readFileBlocking("openapi/" + name + ".json"));
            case "silent" -> request.resume();
            case "half" -> response.putHeader("Content-Length", "100").write("half");
            case "gone" -> request.connection().close();
            case "leaky" -> leak(response);
            case "crash" -> response.setStatusCode(500).end("java.lang.NullPointerException at fr.monjob.Secret");
            case "worded" ->
                response.setStatusCode(422)
                        .putHeader("Content-Type", "application/problem+json")
                        .end("{\"type\":\"https://monjob.fr/problems/x\",\"status\":422}");
            case "long" ->
                response.putHeader("Content-Type", "application/json").end("{\"items\":[" + "1,".repeat(2_000) + "1]}");
            case "pieces" -> pieces(response);
            case "torn" ->
                response.putHeader("Content-Type", "application/json")
                        .putHeader("Content-Length", "4000")
                        .write("{\"items\":[")
                        .onComplete(sent -> request.connection().close());
            case "much" -> response.putHeader("Content-Length", "200000").write("x".repeat(100_000));
            case "torn-list" ->
                response.putHeader("Content-Type", "application/json")
                        .setChunked(true)
                        .write("{\"items\":[" + "1,".repeat(50_000))
                        .onComplete(sent -> request.connection().close());
            case "head" ->
                response.putHeader("Content-Length", "100")
                        .putHeader("ETag", "\"1\"")
                        .write("");
            case "large" -> {
                asked.incrementAndGet();
                response.putHeader("Content-Type", "text/csv")
                        .end("x".repeat(Integer.parseInt(request.getParam("bytes"))));
            }
            case "asked" -> response.end(asked.toString());
            case "same" ->
                response.setStatusCode(304).putHeader("ETag", "\"1\"").end();
            case "later" -> vertx.setTimer(500, waited -> response.end("{}"));
            case "empty" -> response.setStatusCode(204).end();
            case "chunks" -> chunks(response);
            case "stream" -> stream(response);
            case "early" ->
                response.setStatusCode(401)
                        .putHeader("WWW-Authenticate", "Bearer")
                        .end();
            case "login", "refresh" -> handOutTokens(request);
            case "logout" -> response.setStatusCode(204).end();
            default -> echo(request);
        }
    }

    private void echo(HttpServerRequest request) {
        JsonArray headers = new JsonArray();
        request.headers()
                .forEach((name, value) ->
                        headers.add(new JsonArray().add(name.toLowerCase()).add(value)));
        JsonObject seen = new JsonObject()
                .put("service", name)
                .put("method", request.method().name())
                .put("uri", request.uri())
                .put("headers", headers);
        request.body()
                .onSuccess(body -> request.response()
                        .putHeader("Content-Type", "application/json")
                        .putHeader("ETag", "\"1\"")
                        .putHeader("Location", "http://" + request.getHeader("Host") + "/api/v1/offers/made")
                        .end(seen.put("bytes", body.length()).toBuffer()));
    }

    /** Tokens, and what they were asked with; at a log-in a proof that the device is known. None for a token of yesterday. */
    private static void handOutTokens(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            if (body.toString().contains("yesterday")) {
                request.response()
                        .setStatusCode(401)
                        .putHeader("Content-Type", "application/problem+json")
                        .end("{\"type\":\"https://monjob.fr/problems/refresh-token-invalid\",\"status\":401}");
                return;
            }
            JsonObject tokens = new JsonObject()
                    .put("accessToken", "access")
                    .put("refreshToken", "next-refresh-token")
                    .put("device", request.getHeader("X-Monjob-Device"))
                    .put("body", body.toString());
            if (request.path().endsWith("/login")) {
                request.response().putHeader("X-Monjob-Device", "next-proof-of-the-device;max-age=15552000");
            }
            request.response().putHeader("Content-Type", "application/json").end(tokens.toBuffer());
        });
    }

    private static void leak(HttpServerResponse response) {
        response.putHeader("Server", "stub/1.0")
                .putHeader("X-Powered-By", "stub")
                .putHeader("X-Internal-Node", "node-7")
                .putHeader("Connection", "x-per-hop")
                .putHeader("X-Per-Hop", "secret")
                .putHeader("Access-Control-Allow-Origin", "*")
                .putHeader("Strict-Transport-Security", "max-age=0")
                .putHeader("Content-Security-Policy", "default-src *")
                .putHeader("Cache-Control", "public, max-age=3600")
                .putHeader("X-Request-Id", "backend-own-id")
                .putHeader("ETag", "\"7\"")
                .end("{}");
    }

    private static void chunks(HttpServerResponse response) {
        response.setChunked(true).putHeader("Content-Type", "text/plain");
        for (int i = 0; i < 100; i++) {
            response.write(Buffer.buffer("x".repeat(1_000)));
        }
        response.end();
    }

    /** As a service sends what is longer than its buffer: without a length. */
    private static void pieces(HttpServerResponse response) {
        response.setChunked(true).putHeader("Content-Type", "application/json").write("{\"items\":[");
        for (int i = 0; i < 2_000; i++) {
            response.write("1,");
        }
        response.end("1]}");
    }

    /** One event, then nothing, and never an end. */
    private static void stream(HttpServerResponse response) {
        response.setChunked(true).putHeader("Content-Type", "text/event-stream").write("id: 1\ndata: un\n\n");
    }
}
