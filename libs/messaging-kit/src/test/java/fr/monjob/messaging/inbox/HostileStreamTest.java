package fr.monjob.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Everything that transport may do to a stream at once: one event in twenty comes again, much later, and all are mixed
 * two thousand deep. What the consumer holds in the end is what an undisturbed one would hold.
 */
@QuarkusTest
@WithStack(testKeys = false)
class HostileStreamTest {

    private static final int OFFERS = 300;
    private static final int CHANGES = 3_000;
    private static final int DEPTH = 2_000;

    @Inject
    OfferShelf shelf;

    @Inject
    MeterRegistry meters;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void nothingStaleNothingTwiceNothingResurrected() throws Exception {
        List<TestEvent> stream = mixed(withLateRedeliveries(history()));
        double before = handled(OfferShelf.ONE_BY_ONE);
        double beforeInPiles = handled(OfferShelf.BY_THE_PILE);
        EventSender.send(stream.toArray(TestEvent[]::new));
        await().atMost(Duration.ofSeconds(120))
                .until(() -> handled(OfferShelf.ONE_BY_ONE) == before + stream.size()
                        && handled(OfferShelf.BY_THE_PILE) == beforeInPiles + stream.size());

        Map<UUID, OfferShelf.Offer> expected = expectedOf(stream);
        assertThat(held(OfferShelf.ONE_BY_ONE)).as("seed %d", seed).isEqualTo(expected);
        assertThat(held(OfferShelf.BY_THE_PILE)).as("seed %d", seed).isEqualTo(expected);
        assertThat(expected.size()).as("some live, some are gone").isBetween(1, OFFERS - 1);
    }

    /** Offers that change, close, and open again; some in a second epoch whose versions start anew. */
    private List<TestEvent> history() {
        Map<UUID, TestEvent> newest = new HashMap<>();
        List<TestEvent> history = new ArrayList<>();
        for (int i = 0; i < CHANGES; i++) {
            UUID offer = new UUID(seed, random.nextInt(OFFERS));
            TestEvent last = newest.get(offer);
            boolean restored = last != null && random.nextInt(50) == 0;
            long version = last == null || restored ? 1 : last.version() + 1;
            int epoch = (last == null ? 1 : epochOf(last)) + (restored ? 1 : 0);
            TestEvent next = (random.nextInt(4) == 0
                            ? OfferEvents.closed(offer, version)
                            : OfferEvents.published(offer, version))
                    .epoch(epoch);
            newest.put(offer, next);
            history.add(next);
        }
        return history;
    }

    private List<TestEvent> withLateRedeliveries(List<TestEvent> stream) {
        List<TestEvent> result = new ArrayList<>(stream);
        for (int i = 0; i < stream.size() / 20; i++) {
            int original = random.nextInt(stream.size());
            result.add(original + random.nextInt(result.size() - original), stream.get(original));
        }
        return result;
    }

    private List<TestEvent> mixed(List<TestEvent> stream) {
        record Placed(double place, TestEvent event) {}
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < stream.size(); i++) {
            placed.add(new Placed(i + random.nextDouble() * DEPTH, stream.get(i)));
        }
        placed.sort(Comparator.comparingDouble(Placed::place));
        return placed.stream().map(Placed::event).toList();
    }

    /** The rows of a consumer that applies, one after the other, exactly the events that are newer than all before. */
    private static Map<UUID, OfferShelf.Offer> expectedOf(List<TestEvent> stream) {
        Map<UUID, TestEvent> newest = new HashMap<>();
        Map<UUID, OfferShelf.Offer> rows = new HashMap<>();
        Comparator<TestEvent> age =
                Comparator.comparingInt(HostileStreamTest::epochOf).thenComparingLong(TestEvent::version);
        for (TestEvent event : stream) {
            TestEvent last = newest.get(event.key());
            if (last == null || age.compare(event, last) > 0) {
                newest.put(event.key(), event);
                OfferShelf.Offer row = rows.get(event.key());
                int applied = row == null ? 1 : row.applied() + 1;
                rows.put(event.key(), new OfferShelf.Offer("Cuisinier", event.version(), applied));
                if (event.isTombstone()) {
                    rows.remove(event.key());
                }
            }
        }
        return rows;
    }

    private static int epochOf(TestEvent event) {
        return Integer.parseInt(event.headers().get("epoch"));
    }

    private Map<UUID, OfferShelf.Offer> held(String table) throws SQLException {
        Map<UUID, OfferShelf.Offer> held = shelf.listAll(table);
        held.keySet().removeIf(offer -> offer.getMostSignificantBits() != seed);
        return held;
    }

    private double handled(String consumer) {
        return List.of("applied", "stale").stream()
                .mapToDouble(outcome -> meters.counter("monjob.inbox.events", "consumer", consumer, "outcome", outcome)
                        .count())
                .sum();
    }
}
