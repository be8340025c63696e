package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
        // Who stops says so first, and goes when the gateway has heard it.
        try (Beside second = Beside.service("matching", Product.sparePort(0), Map.of("QUARKUS_SHUTDOWN_DELAY", "3S"));
                Beside gateway = Beside.gateway(
                        Product.sparePort(1),
                        Map.of("MONJOB_MATCHING_URL", "http://127.0.0.1:" + Product.port(3) + "," + second.url()))) {
            Load load = new Load(CALLERS, () -> ask(gateway.url() + "/api/v1/profiles/me/matches", person.token()));
            load.await(CALLS_BEFORE);
            assertThat(served(second)).as("the second instance has its share").isPositive();
            go.accept(second);
            load.await(CALLS_AFTER);
            assertThat(load.end()).as(way).isEmpty();
        }
    }

    private static Optional<String> ask(String url, String token) {
        var answer = RestAssured.given().auth().oauth2(token).get(url);
        return answer.statusCode() == 200 && answer.path("items[0].offerId") != null
                ? Optional.empty()
                : Optional.of(answer.statusCode() + " " + answer.asString());
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
}
