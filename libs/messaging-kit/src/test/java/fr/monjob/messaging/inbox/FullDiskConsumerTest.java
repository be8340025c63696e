package fr.monjob.messaging.inbox;

import static fr.monjob.messaging.inbox.OfferEvents.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.stack.SmallDisk;
import fr.monjob.testkit.database.DataSourceSettings;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The disk of a consumer's database is full, to its last block. */
@QuarkusTest
@WithStack(database = false, testKeys = false)
@WithTestResource(FullDiskConsumerTest.Disk.class)
@EnabledIf("fr.monjob.stack.SmallDisk#isPossible")
class FullDiskConsumerTest {

    private static final SmallDisk DISK = new SmallDisk();

    /** Longer than what the pages that are there have room for, all together. */
    private static final String TITLE = "Cuisinier ".repeat(15);

    private static final int MANY = 300;

    @Inject
    OfferShelf shelf;

    @Inject
    MeterRegistry meters;

    /** The server on it. */
    public static final class Disk implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            DISK.start();
            return DataSourceSettings.of(DISK.createDatabase("small_disk"));
        }

        @Override
        public void stop() {
            DISK.close();
        }
    }

    @AfterEach
    void free() {
        DISK.free();
    }

    @Test
    void F15_eventsWaitAndNoneDies() {
        UUID before = UUID.randomUUID();
        EventSender.send(published(before, 1));
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(shelf.find(before)).isPresent());
        List<UUID> during = Stream.generate(UUID::randomUUID).limit(MANY).toList();
        DISK.fill();
        EventSender.send(during.stream().map(FullDiskConsumerTest::longOne).toArray(TestEvent[]::new));
        await().atMost(Duration.ofMinutes(1)).until(() -> retried() > 2);
        DISK.free();

        await().atMost(Duration.ofMinutes(2)).ignoreExceptions().untilAsserted(() -> {
            assertThat(shelf.listAll(OfferShelf.ONE_BY_ONE)).containsKeys(during.toArray(UUID[]::new));
            assertThat(shelf.listAll(OfferShelf.BY_THE_PILE)).containsKeys(during.toArray(UUID[]::new));
        });
        assertThat(meters.find("monjob.dead.letters").counters()).allMatch(counter -> counter.count() == 0);
    }

    private double retried() {
        return meters.counter("monjob.inbox.events", "consumer", OfferShelf.BY_THE_PILE, "outcome", "retried")
                .count();
    }

    private static TestEvent longOne(UUID offer) {
        return published(offer, "{\"title\":\"" + TITLE + "\",\"openings\":2}").version(1);
    }
}
