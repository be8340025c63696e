package fr.monjob.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.contract.event.EventEnvelope;
import fr.monjob.contract.event.EventJson;
import fr.monjob.contract.event.EventType;
import fr.monjob.contract.portfolio.PersonInPortfolio;
import fr.monjob.messaging.erased.ErasedPeople;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What comes of a person who is not there any more. */
@QuarkusTest
@WithStack(testKeys = false)
class ErasedPeopleTest {

    @Inject
    Inbox inbox;

    @Inject
    ErasedPeople erased;

    private final Queue<UUID> applied = new ConcurrentLinkedQueue<>();

    @Test
    void aLateFactAboutThemIsPassedOver() {
        UUID person = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        erase(person);
        receive(assigned(person));
        receive(assigned(other));

        assertThat(applied).containsExactly(other);
        assertThat(among(List.of(person, other))).containsExactly(person);
    }

    @Test
    void erasingTwiceIsErasing() {
        UUID person = UUID.randomUUID();
        erase(person);
        erase(person);

        assertThat(among(List.of(person))).containsExactly(person);
        assertThat(among(List.of())).isEmpty();
    }

    /** Or what is written while the erasure looks would stay. */
    @Test
    void anErasureWaitsForWhatIsBeingWritten() throws InterruptedException {
        UUID person = UUID.randomUUID();
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> inbox.receive(
                "test",
                assigned(person),
                on -> on.state(PersonInPortfolio.class, (envelope, state) -> {
                    writing.countDown();
                    await(mayEnd);
                    applied.add(person);
                })));
        writing.await();
        CompletableFuture<Void> eraser = CompletableFuture.runAsync(() -> erase(person));
        Awaitility.await().during(Duration.ofMillis(300)).until(() -> !eraser.isDone());
        mayEnd.countDown();

        writer.join();
        eraser.join();
        assertThat(applied).containsExactly(person);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void erase(UUID person) {
        QuarkusTransaction.requiringNew().run(() -> erased.add(person));
    }

    private Set<UUID> among(List<UUID> people) {
        return QuarkusTransaction.requiringNew().call(() -> erased.among(people));
    }

    private void receive(ConsumerRecord<String, String> event) {
        inbox.receive(
                "test",
                event,
                on -> on.state(PersonInPortfolio.class, (envelope, state) -> applied.add(state.personId())));
    }

    private static ConsumerRecord<String, String> assigned(UUID person) {
        EventEnvelope envelope = new EventEnvelope(
                UUID.randomUUID(), EventType.PERSON_ASSIGNED, 1, person, 1, 1, Instant.EPOCH, "trace-8");
        String json = EventJson.write(new PersonInPortfolio(person, UUID.randomUUID()));
        ConsumerRecord<String, String> record = new ConsumerRecord<>("any", 0, 0, person.toString(), json);
        envelope.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
