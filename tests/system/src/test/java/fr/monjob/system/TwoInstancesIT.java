package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two matching-services behind one gateway: while one of them goes, whichever way, every question is answered. */
@ExtendWith(Product.class)
class TwoInstancesIT {

    private static final int CALLERS = 4;
    private static final int CALLS_BEFORE = 200;
    private static final int CALLS_AFTER = 400;

    static Stream<Arguments> waysToGo() {
        return Stream.of(
                Arguments.of("stopped", (Consumer<Beside>) Beside::stop),
                Arguments.of("killed", (Consumer<Beside>) Beside::kill));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("waysToGo")
    void noQuestionFailsWhileOneGoes(String way, Consumer<Beside> go) {
        Town quimper = new Town("29232");
        Caller person = quimper.publishedPerson("Corentin");
        quimper.publishedOffer(quimper.verifiedCompany("Bati Finistère"), "Maçon du Finistère");
        person.await("/profiles/me/matches", "items[0].offerId");
        try (Beside second = Beside.start("matching-service", Product.sparePort(0), matching());
                Beside gateway = Beside.gateway(
                        Product.sparePort(1),
                        Map.of("MONJOB_MATCHING_URL", "http://127.0.0.1:" + Product.port(3) + "," + second.url()))) {
            Load load = new Load(gateway.url() + "/api/v1/profiles/me/matches", person.token());
            load.await(CALLS_BEFORE);
            assertThat(served(second)).as("the second instance has its share").isPositive();
            go.accept(second);
            load.await(CALLS_AFTER);
            assertThat(load.end()).as(way).isEmpty();
        }
    }

    /** Questions for matches that the instance itself has counted. */
    private static double served(Beside matching) {
        return RestAssured.get(matching.url() + "/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("http_server_requests_seconds_count") && line.contains("matches"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static Map<String, String> matching() {
        return Map.of(
                "QUARKUS_DATASOURCE_USERNAME",
                "matching",
                "QUARKUS_DATASOURCE_PASSWORD",
                Product.password("matching"),
                "QUARKUS_DATASOURCE_JDBC_URL",
                Product.database("matching"),
                "KAFKA_BOOTSTRAP_SERVERS",
                "127.0.0.1:" + Product.port(7),
                "MONJOB_PROFILE_URL",
                "http://127.0.0.1:" + Product.port(1),
                "MONJOB_CANDIDATE_ID_KEY",
                Product.secret("MONJOB_CANDIDATE_ID_KEY"),
                "MONJOB_CURSOR_KEY",
                Product.secret("MONJOB_CURSOR_KEY"),
                // Who stops says so first, and goes when the gateway has heard it.
                "QUARKUS_SHUTDOWN_DELAY",
                "3S");
    }

    /** Some callers who ask the same again and again. */
    private static final class Load {

        private final AtomicBoolean goOn = new AtomicBoolean(true);
        private final AtomicInteger answered = new AtomicInteger();
        private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
        private final List<CompletableFuture<Void>> callers = new ArrayList<>();

        Load(String url, String token) {
            for (int caller = 0; caller < CALLERS; caller++) {
                callers.add(CompletableFuture.runAsync(() -> {
                    while (goOn.get()) {
                        ask(url, token);
                    }
                }));
            }
        }

        private void ask(String url, String token) {
            var answer = RestAssured.given().auth().oauth2(token).get(url);
            if (answer.statusCode() != 200 || answer.path("items[0].offerId") == null) {
                failures.add(answer.statusCode() + " " + answer.asString());
            }
            answered.incrementAndGet();
        }

        /** Until so many more have been answered. */
        void await(int more) {
            int until = answered.get() + more;
            Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> answered.get() >= until);
        }

        /** Everything that was not a full answer. */
        List<String> end() {
            goOn.set(false);
            callers.forEach(CompletableFuture::join);
            return List.copyOf(failures);
        }
    }
}
