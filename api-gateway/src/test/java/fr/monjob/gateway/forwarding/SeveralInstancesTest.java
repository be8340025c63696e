package fr.monjob.gateway.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.gateway.door.PublicDoor;
import fr.monjob.gateway.health.PartsWatch;
import fr.monjob.gateway.routing.RoutingConfig;
import fr.monjob.gateway.stub.RawAnswer;
import fr.monjob.gateway.stub.RawCaller;
import fr.monjob.gateway.stub.SeveralProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service of three instances: one is well, one says it is ready and hangs up, one says that it is not ready. */
@QuarkusTest
@TestProfile(SeveralProfile.class)
class SeveralInstancesTest {

    private static final int CALLS = 8;

    @Inject
    PublicDoor door;

    @Inject
    PartsWatch parts;

    @Inject
    RoutingConfig routing;

    @BeforeEach
    void untilItIsKnownWhoIsReady() {
        List<URI> matching = routing.services().get("matching");
        await().until(() -> matching.stream().filter(parts::isReady).count() == 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"echo", "torn"})
    void aQuestionIsAnsweredThoughAnInstanceHangsUp(String offer) {
        assertThat(answers("GET", "/api/v1/offers/" + offer + "/candidates")).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(answer.json().getString("service")).isEqualTo("matching");
        });
    }

    @Test
    void whatWasSentIsNotSentAgain() {
        assertThat(answers("POST", "/api/v1/candidate-searches"))
                .extracting(RawAnswer::status)
                .containsOnly(200, 502);
    }

    private List<RawAnswer> answers(String method, String path) {
        return IntStream.range(0, CALLS)
                .mapToObj(i -> new RawCaller(door.port()).call(method, path))
                .toList();
    }
}
