package fr.monjob.demo.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTest {

    private final Deque<Planned> planned = new ArrayDeque<>();
    private final List<Seen> seen = new ArrayList<>();
    private HttpServer server;
    private Gateway gateway;

    private record Planned(int status, String body, Map<String, String> headers) {}

    private record Seen(String call, String from, String key, String ifMatch, String body) {}

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        gateway =
                new Gateway(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        seen.add(new Seen(
                exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                exchange.getRemoteAddress().getAddress().getHostAddress(),
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                exchange.getRequestHeaders().getFirst("If-Match"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        Planned next = planned.remove();
        next.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        byte[] body = next.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(next.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void plan(int status, String body) {
        planned.add(new Planned(status, body, Map.of()));
    }

    @Test
    void everyCallerHasAnAddressOfTheirOwn() {
        plan(200, "{}");
        plan(200, "{}");
        gateway.newCaller().get("/a");
        gateway.newCaller().get("/b");
        assertThat(seen).extracting(Seen::from).containsExactly("127.62.1.1", "127.62.1.2");
        assertThat(seen).extracting(Seen::call).containsExactly("GET /api/v1/a", "GET /api/v1/b");
    }

    @Test
    void addressesGoOnBeyondTheFirstNetwork() {
        assertThat(Gateway.address(253).getHostAddress()).isEqualTo("127.62.1.254");
        assertThat(Gateway.address(254).getHostAddress()).isEqualTo("127.62.2.1");
        assertThat(Gateway.address(254 * 254).getHostAddress()).isEqualTo("127.63.1.1");
    }

    @Test
    void aLimitIsWaitedForAndTheSameKeyIsSentAgain() {
        planned.add(new Planned(429, "{}", Map.of("Retry-After", "1")));
        plan(201, "{\"id\":\"x\"}");
        assertThat(gateway.newCaller()
                        .post("/offers", Map.of("title", "Maçon"))
                        .get("id")
                        .textValue())
                .isEqualTo("x");
        assertThat(seen.get(0).key()).isNotNull().isEqualTo(seen.get(1).key());
        assertThat(seen.get(1).body()).isEqualTo("{\"title\":\"Maçon\"}");
        assertThat(gateway.traffic().requests()).isEqualTo(2);
        assertThat(gateway.traffic().waits()).isEqualTo(1);
    }

    @Test
    void aStepWhoseAnswerWasLostIsDoneWhenItIsRefusedThen() {
        plan(504, "{}");
        plan(422, "{}");
        gateway.newCaller().step("/offers/1/publish", null);
        assertThat(seen).hasSize(2);
    }

    @Test
    void aStepThatIsRefusedAtOnceIsAFault() {
        plan(422, "{\"title\":\"no\"}");
        Caller caller = gateway.newCaller();
        assertThatThrownBy(() -> caller.step("/offers/1/publish", null))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("POST /offers/1/publish was answered with 422");
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404})
    void whatAPartHasNotHeardOfIsNothingYet(int status) {
        plan(status, "{}");
        plan(200, "{\"items\":[]}");
        Caller caller = gateway.newCaller();
        assertThat(caller.getOnceHeardOf("/offers/1/candidates")).isNull();
        assertThat(caller.getOnceHeardOf("/offers/1/candidates").get("items")).isEmpty();
    }

    @Test
    void whoseTokenHasEndedGoesOnWithTheSession() {
        planTokens("first");
        plan(401, "{}");
        planTokens("second");
        plan(200, "{}");
        plan(401, "{}");
        planTokens("third");
        plan(200, "{}");
        Caller caller = gateway.newCaller().logIn("a@example.org", "un jardin au bord de l'eau");
        caller.get("/a");
        caller.get("/b");
        assertThat(seen)
                .filteredOn(call -> call.call().endsWith("/auth/refresh"))
                .extracting(Seen::body)
                .containsExactly("{\"refreshToken\":\"R-first\"}", "{\"refreshToken\":\"R-second\"}");
    }

    @Test
    void whoseSessionHasEndedLogsInAgain() {
        planTokens("first");
        plan(401, "{}");
        plan(401, "{}");
        planTokens("second");
        plan(200, "{\"role\":\"ADVISOR\"}");
        Caller caller = gateway.newCaller().logIn("a@example.org", "un jardin au bord de l'eau");
        assertThat(caller.get("/auth/me").get("role").textValue()).isEqualTo("ADVISOR");
        assertThat(seen.get(3).call()).isEqualTo("POST /api/v1/auth/login");
    }

    private void planTokens(String name) {
        plan(200, "{\"accessToken\":\"A-%1$s\",\"refreshToken\":\"R-%1$s\"}".formatted(name));
    }

    @Test
    void aVersionIsSentAsAnEntityTag() {
        plan(200, "{}");
        gateway.newCaller().stepIfMatch("/profiles/me/confirm", null, 3);
        assertThat(seen.get(0).ifMatch()).isEqualTo("\"3\"");
    }

    @Test
    void aFileIsSentAsAForm() {
        plan(201, "{}");
        gateway.newCaller().upload("/profiles/me/cvs", "cv.txt", "text/plain", "Cœur de métier");
        assertThat(seen.get(0).body())
                .contains("name=\"file\"; filename=\"cv.txt\"", "Content-Type: text/plain", "Cœur de métier");
    }
}
