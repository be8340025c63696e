package fr.monjob.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.runtime.ShutdownEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a collector gets, and what becomes of the work when it takes nothing. */
class TracesTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String TRACED = "00-" + TRACE + "-b7ad6b7169203331-01";
    private static final String NOT_TRACED = "00-" + TRACE + "-b7ad6b7169203331-00";

    /** More than wait for a collector. */
    private static final int MANY = 20_000;

    private final Queue<String> received = new ConcurrentLinkedQueue<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final HttpServer collector = startCollector();

    @AfterEach
    void stop() {
        over.countDown();
        collector.stop(0);
    }

    @Test
    void aStepIsSentUnderItsRouteAndContinuesItsTrace() {
        collector.createContext("/v1/traces", this::take);
        Traces traces = traces(collectorUrl(), 1);
        Step step = traces.request(TRACED);
        assertThat(step.findTraceparent())
                .get()
                .asString()
                .startsWith("00-" + TRACE)
                .endsWith("-01");
        step.answered("GET", "/api/v1/offers/{id}", 200);
        traces.event(TRACED, "offer.offers.v1", "OfferPublished", "offers").run(() -> {});
        traces.stop(new ShutdownEvent());

        assertThat(received).hasSize(1);
        assertThat(received.peek())
                .contains("a-part", "GET /api/v1/offers/{id}", "process offer.offers.v1", "OfferPublished")
                .contains(new String(HexFormat.of().parseHex(TRACE), StandardCharsets.ISO_8859_1));
    }

    @Test
    void ofAFailureOnlyItsKindIsSent() {
        collector.createContext("/v1/traces", this::take);
        Traces traces = traces(collectorUrl(), 1);
        assertThatThrownBy(() -> traces.work(null, "some work").run(() -> {
                    throw new IllegalStateException("Ondine Exemple");
                }))
                .hasMessage("Ondine Exemple");
        traces.stop(new ShutdownEvent());

        assertThat(received.peek())
                .contains("some work", "IllegalStateException")
                .doesNotContain("Ondine");
    }

    @Test
    void whoseCallerIsNotTracedIsNotEither() {
        collector.createContext("/v1/traces", this::take);
        Traces traces = traces(collectorUrl(), 0);
        traces.request(null).answered("GET", "/none", 200);
        Step step = traces.request(NOT_TRACED);
        assertThat(step.findTraceparent())
                .get()
                .asString()
                .startsWith("00-" + TRACE)
                .endsWith("-00");
        step.answered("GET", "/neither", 200);
        traces.request(TRACED).answered("GET", "/this-one", 200);
        traces.stop(new ShutdownEvent());

        assertThat(received.peek()).contains("/this-one").doesNotContain("/none", "/neither");
    }

    @Test
    void withoutACollectorNothingBeginsAndWhatOthersTraceIsHandedOn() {
        Traces traces = traces(null, 1);
        assertThat(traces.request(null).findTraceparent()).isEmpty();
        assertThat(traces.request(TRACED).findTraceparent()).contains(TRACED);
        assertThat(traces.request("Ondine Exemple").findTraceparent()).isEmpty();
        traces.work(TRACED, "some work").run(() -> assertThat(Traces.current()).contains(TRACED));
        assertThat(Traces.current()).isEmpty();
    }

    /** The work goes on at its own pace: of this only a dead-lock would be red. */
    @Test
    void aCollectorThatTakesButNeverAnswersHoldsNobodyUp() {
        collector.createContext("/v1/traces", exchange -> {
            take(exchange.getRequestBody().readAllBytes());
            waitUntilItIsOver();
        });
        Traces traces = traces(collectorUrl(), 1);
        work(traces);
        await().atMost(Duration.ofSeconds(30)).until(() -> !received.isEmpty());
        work(traces);
        traces.stop(new ShutdownEvent());
    }

    @Test
    void aCollectorThatIsAwayHoldsNobodyUp() {
        String url = collectorUrl();
        collector.stop(0);
        Traces traces = traces(url, 1);
        work(traces);
        traces.stop(new ShutdownEvent());
    }

    private static void work(Traces traces) {
        for (int i = 0; i < MANY; i++) {
            traces.request(null).answered("GET", "/much", 200);
        }
    }

    private static Traces traces(String url, double share) {
        return new Traces(
                new TraceConfig() {
                    @Override
                    public Optional<URI> endpoint() {
                        return Optional.ofNullable(url).map(URI::create);
                    }

                    @Override
                    public double share() {
                        return share;
                    }
                },
                "a-part");
    }

    private String collectorUrl() {
        return "http://127.0.0.1:" + collector.getAddress().getPort();
    }

    private void take(HttpExchange exchange) throws IOException {
        take(exchange.getRequestBody().readAllBytes());
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    private void take(byte[] body) {
        received.add(new String(body, StandardCharsets.ISO_8859_1));
    }

    private void waitUntilItIsOver() {
        try {
            over.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpServer startCollector() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(null);
            server.start();
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
