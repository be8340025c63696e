package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.stack.network.Fault;
import fr.monjob.stack.network.FaultProxy;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The way between the gateway and one service hangs, is late, breaks off, trickles and brings noise: callers get a clear
 * failure or a whole answer, other services are none the worse, and it heals by itself.
 */
@ExtendWith(Product.class)
class LinkFaultIT {

    /** As many as the breaker looks back on. */
    private static final int CALLERS = 20;

    /** They are over before the first of the calls that hang is. */
    private static final int LOOKS = 200;

    /** Within the body: a head is shorter, and the offer's description longer. */
    private static final int MIDDLE = 3_000;

    private static final ExecutorService THREADS = Executors.newFixedThreadPool(CALLERS);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static FaultProxy link;
    private static Beside gateway;
    private static Town town;
    private static Caller employer;
    private static String offer;
    private static Answer whole;

    /** What a caller sees; status 0 when the connection broke before the end. */
    private record Answer(int status, String body) {}

    @BeforeAll
    static void start() {
        town = new Town("56260");
        employer = town.verifiedCompany("Bati Morbihan");
        offer = employer.post(
                        "/offers",
                        town.masonWanted("Maçon du Golfe", "")
                                .replace("sur nos chantiers", "sur nos chantiers. Le golfe ".repeat(150)))
                .path("id");
        Town.done(employer.post("/offers/" + offer + "/publish", ""));
        link = FaultProxy.before(Product.port(2));
        gateway = Beside.gateway(Product.sparePort(0), Map.of("MONJOB_OFFER_URL", "http://127.0.0.1:" + link.port()));
        whole = askForOffer();
        assertThat(whole.status()).isEqualTo(200);
        assertThat(whole.body().length()).isGreaterThan(MIDDLE);
    }

    @AfterAll
    static void stop() {
        gateway.stop();
        link.close();
        THREADS.shutdownNow();
    }

    @AfterEach
    void heal() {
        link.heal();
        await().atMost(Duration.ofSeconds(30)).until(() -> whole.equals(askForOffer()));
    }

    static Stream<Arguments> brokenAnswers() {
        return Stream.of(
                Arguments.of("reset in the middle", Fault.resetAfter(MIDDLE)),
                Arguments.of("reset before it began", Fault.resetAfter(0)),
                Arguments.of("cut short", Fault.cutAfter(MIDDLE)),
                Arguments.of("half-closed", Fault.halfClosedAfter(MIDDLE)),
                Arguments.of("10 MB of noise", Fault.garbage(10_000_000, 62)),
                Arguments.of("a byte a second", Fault.slow(1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenAnswers")
    void F24_aBrokenAnswerIsNeverTakenForAWholeOne(String how, Fault fault) {
        link.suffer(fault);
        Answer broken = askForOffer();
        assertThat(broken.status()).as(broken.body()).isIn(0, 502, 504);
        assertThat(broken.body()).doesNotContain("golfe");
        link.heal();
        assertThat(askForOffer()).as("nothing of it is left for the next").isEqualTo(whole);
    }

    @Test
    void F26_aServiceBehindABlackHoleIsA504ThenAQuick503AndTheOthersAnswer() {
        Looks before = others();
        link.hold();
        List<CompletableFuture<Answer>> asked = askAtOnce();
        System.out.println("Another service answers in " + before + ", while one hangs in " + others());
        assertThat(asked.stream().map(CompletableFuture::join).map(Answer::status))
                .containsOnly(504);
        assertThat(askForOffer().status()).as("the breaker is open").isEqualTo(503);
        assertThat(ask("/notifications").status()).isEqualTo(200);
    }

    private Looks others() {
        return Looks.take(
                LOOKS, () -> assertThat(ask("/notifications").status()).isEqualTo(200));
    }

    @Test
    void F25_aLateServiceIsAskedOnceForEachQuestion() {
        Looks alone = others();
        double before = served();
        link.suffer(Fault.late(Duration.ofMillis(500), Duration.ofMillis(300)));
        List<CompletableFuture<Answer>> asked = askAtOnce();
        System.out.println("Another service answers in " + alone + ", while one is late in " + others());
        assertThat(asked.stream().map(CompletableFuture::join)).containsOnly(whole);
        // Counted when it has ended.
        await().untilAsserted(() -> assertThat(served() - before).isEqualTo(CALLERS));
    }

    @Test
    void F1_whoseAnswerWasLostGetsItWhenTheyAskAgain() throws Exception {
        String title = "Maçon " + UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        link.suffer(Fault.resetAfter(0));
        assertThat(draft(title, key).statusCode()).isEqualTo(502);
        link.heal();
        await().until(() -> draft(title, key).statusCode() == 201);
        assertThat(draft(title, key).body()).isEqualTo(draft(title, key).body());
        assertThat(employer.get("/offers/mine?limit=50").<List<?>>path("items.findAll { it.title == '" + title + "' }"))
                .hasSize(1);
    }

    /** As many callers as there are, at once. */
    private static List<CompletableFuture<Answer>> askAtOnce() {
        return Stream.generate(() -> CompletableFuture.supplyAsync(LinkFaultIT::askForOffer, THREADS))
                .limit(CALLERS)
                .toList();
    }

    private static HttpResponse<String> draft(String title, String key) throws IOException, InterruptedException {
        return HTTP.send(
                request("/offers")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(town.masonWanted(title, "")))
                        .build(),
                BodyHandlers.ofString());
    }

    private static Answer askForOffer() {
        return ask("/offers/" + offer);
    }

    private static Answer ask(String path) {
        try {
            HttpResponse<String> response = HTTP.send(request(path).build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException broken) {
            return new Answer(0, "");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway.url() + "/api/v1" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + employer.token());
    }

    /** Questions for one offer that the service itself has counted. */
    private static double served() {
        return RestAssured.get("http://127.0.0.1:" + Product.port(2) + "/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("http_server_requests_seconds_count"))
                .filter(line -> line.contains("\"/api/v1/offers/{id}\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
