package fr.monjob.messaging.inbox;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.testkit.events.EventObserver;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(testKeys = false)
class ConsumerFaultTest {

    private static final String OFFERS = "offer.offers.v1";

    @Inject
    OfferShelf shelf;

    @Test
    void poisonGoesToTheDeadLettersAndTheNextOnesFlow() {
        UUID good = UUID.randomUUID();
        UUID bad = UUID.randomUUID();
        EventSender.send(
                published(bad, "{\"openings\":"),
                published(bad, "{\"title\":\"Cuisinier\",\"openings\":-1}").version(2),
                TestEvent.of(OFFERS, "OfferPainted", bad, "{}"),
                published(bad, "{\"title\":\"x\"}").header("event-id", null),
                published(good, "{\"title\":\"Cuisinier\",\"openings\":2}"));

        await().untilAsserted(() -> assertThat(shelf.findTitle(good)).contains("Cuisinier"));
        assertThat(EventObserver.of(OFFERS + ".dlq").awaitEvents(bad, 4))
                .allSatisfy(
                        dead -> assertThat(dead.headers()).containsKeys("dead-letter-reason", "dead-letter-offset"));
        assertThat(get("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(get("/q/health/ready").statusCode()).isEqualTo(200);
    }

    private static TestEvent published(UUID offer, String json) {
        return TestEvent.of(OFFERS, "OfferPublished", offer, json);
    }
}
