package fr.monjob.messaging.inbox;

import fr.monjob.messaging.Backoff;
import fr.monjob.messaging.erased.ErasedPeople;
import fr.monjob.trace.Traces;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Applies each event of a topic once and never an old one over a newer one, in one transaction with what the consumer
 * does; a fact about an erased person is passed over. What fails for want of the database is tried again for as long as
 * that lasts; what can never work is thrown, and goes to the dead letters. What comes while the service stops, or is under
 * way then and fails, comes again after the next start.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final InboxTable table;
    private final ErasedPeople erasedPeople;
    private final MeterRegistry meters;
    private final Traces traces;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Inbox(InboxTable table, ErasedPeople erasedPeople, MeterRegistry meters, Traces traces) {
        this.table = table;
        this.erasedPeople = erasedPeople;
        this.meters = meters;
        this.traces = traces;
    }

    /**
     * To be called from an {@code @Incoming @Blocking} method, which must not be {@code @Transactional} itself.
     *
     * @param consumer stable name of this use of the topic, unique in the service; another name reads everything anew
     * @param on       names the handlers, which run within the transaction
     */
    public void receive(String consumer, ConsumerRecord<String, String> record, Consumer<EventHandlers> on) {
        apply(consumer, List.of(Arrival.of(record.key(), record.headers(), record.value(), EventHandlers.of(on))));
    }

    /**
     * The same for a channel with {@code batch=true}: many events in one transaction, for a consumer that gets thousands.
     * When they fail together each is applied by itself, and only those that fail alone go to the dead letters.
     *
     * @param on names the handlers, which may find what those of other events did before them in their transaction; they
     *           never meet two events of one thing in it
     * @return done when all are applied or moved, never when the service stops before
     */
    public CompletionStage<Void> receiveAll(
            String consumer, KafkaRecordBatch<String, String> records, Consumer<EventHandlers> on) {
        Pile pile = new Pile(records, EventHandlers.of(on));
        try {
            pile.parts().forEach(part -> applyOrRefuse(consumer, part, pile));
        } catch (ConsumerStoppedException stopped) {
            return new CompletableFuture<>();
        }
        return pile.done();
    }

    private void applyOrRefuse(String consumer, List<Arrival> part, Pile pile) {
        try {
            apply(consumer, part);
        } catch (ConsumerStoppedException stopped) {
            throw stopped;
        } catch (RuntimeException failure) {
            if (part.size() == 1) {
                pile.refuse(part.get(0), failure);
            } else {
                part.forEach(arrival -> applyOrRefuse(consumer, List.of(arrival), pile));
            }
        }
    }

    private void apply(String consumer, List<Arrival> together) {
        Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(30));
        while (true) {
            goOn();
            try {
                int applied = QuarkusTransaction.requiringNew().call(() -> applyOnce(consumer, together));
                count(consumer, "applied", applied);
                count(consumer, "stale", together.size() - applied);
                return;
            } catch (RuntimeException failure) {
                goOn();
                if (!TransientFailurePolicy.isTransient(failure)) {
                    throw failure;
                }
                count(consumer, "retried", 1);
                Duration pause = backoff.next();
                LOG.warnf(
                        "%s: event %s waits %s: %s",
                        consumer, together.get(0).envelope().eventId(), pause, deepest(failure));
                pause(pause);
            }
        }
    }

    /** A service that stops closes its database while events still come: what they meet then says nothing about them. */
    private void goOn() {
        if (stopping.getCount() == 0) {
            throw new ConsumerStoppedException();
        }
    }

    private int applyOnce(String consumer, List<Arrival> together) {
        Set<UUID> newer = table.takeNewer(
                consumer, together.stream().map(Arrival::envelope).toList());
        List<Arrival> fresh = together.stream()
                .filter(arrival -> newer.contains(arrival.envelope().aggregateId()))
                .toList();
        Set<UUID> erased = erasedPeople.among(fresh.stream()
                .map(Arrival::personOrNull)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        fresh.stream()
                .filter(arrival -> !arrival.isAboutOneOf(erased))
                .forEach(arrival -> arrival.apply(consumer, traces));
        return newer.size();
    }

    private void pause(Duration pause) {
        try {
            if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ConsumerStoppedException();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ConsumerStoppedException();
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        stopping.countDown();
    }

    private void count(String consumer, String outcome, int events) {
        meters.counter("monjob.inbox.events", "consumer", consumer, "outcome", outcome)
                .increment(events);
    }

    private static Throwable deepest(Throwable failure) {
        return failure.getCause() == null ? failure : deepest(failure.getCause());
    }
}
