package fr.monjob.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.monjob.client.ApiException;
import fr.monjob.client.model.CandidateView;
import fr.monjob.client.model.ContactRequestView;
import fr.monjob.client.model.ContactState;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** openapi-generator's Java client sends and reads what the API does; the answers were taken from the running product. */
class JavaClientTest {

    private static final String OFFER = "01a2099b-84e6-7a3e-9d07-6a3ed8f1b6c1";
    private static final String CANDIDATE = "7c1c6a1e-5c0b-4d8e-9f53-0a2f1f6f3b11";

    private static final Map<String, String> ANSWERS = Map.of(
            "POST /api/v1/auth/register",
            """
            {"accountId": "01a2097d-588b-7269-acc6-1390f8ec1360", "role": "EMPLOYER", "identifier": "bati@example.org"}""",
            "POST /api/v1/auth/login",
            """
            {"accessToken": "eyJ", "tokenType": "Bearer", "expiresIn": 600, "refreshToken": "m0J7"}""",
            "GET /api/v1/employers/me",
            """
            {"id": "01a2097d-588b-7269-acc6-1390f8ec1361", "siret": "73282932000074", "companyName": "Bati Nord",
             "verification": "VERIFIED"}""",
            "POST /api/v1/offers",
            "{\"id\": \"" + OFFER + "\", \"status\": \"DRAFT\", \"openings\": 1}",
            "POST /api/v1/offers/" + OFFER + "/publish",
            "{\"id\": \"" + OFFER + "\", \"status\": \"PUBLISHED\", \"publishedAt\": \"2026-11-23T10:15:30Z\"}",
            "GET /api/v1/offers/" + OFFER + "/candidates",
            "{\"items\": [{\"candidateId\": \"" + CANDIDATE + "\", \"score\": 0.9006, \"components\": {\"skills\": 0.9,"
                    + " \"job\": 1.0, \"distance\": 0.8}, \"distanceBand\": \"5-10 km\", \"matchedSkills\": [],"
                    + " \"missingSkills\": [], \"wantedJobs\": [], \"availableFrom\": \"2026-12-01\","
                    + " \"contactState\": \"NONE\"}], \"nextCursor\": null}",
            "POST /api/v1/offers/" + OFFER + "/contact-requests",
            "{\"id\": \"01a2099c-0000-7a3e-9d07-6a3ed8f1b6c1\", \"offerId\": \"" + OFFER + "\", \"state\": \"PENDING\","
                    + " \"createdAt\": \"2026-11-23T10:15:30.123Z\"}");

    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void goesFromTheRegistrationToTheRequestForContact() throws ApiException {
        EmployerSoftware software =
                new EmployerSoftware("http://127.0.0.1:" + server.getAddress().getPort());
        software.register("bati@example.org", "une phrase que je retiens", "73282932000074");
        assertThat(software.isVerified()).isTrue();
        UUID offer = software.publish("62427");
        assertThat(offer).hasToString(OFFER);
        List<CandidateView> candidates = software.candidatesOf(offer);
        assertThat(candidates).hasSize(1);
        assertThat(candidates.get(0).getDistanceBand()).isEqualTo("5-10 km");
        ContactRequestView asked = software.ask(offer, candidates.get(0));
        assertThat(asked.getState()).isEqualTo(ContactState.PENDING);
        assertThat(tokens).containsOnly("Bearer eyJ").hasSize(5);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String call =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        if (token != null) {
            tokens.add(token);
        }
        String body = ANSWERS.getOrDefault(call, "{}");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(ANSWERS.containsKey(call) ? 200 : 404, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
