package fr.monjob.messaging.inbox;

import fr.monjob.contract.event.EventEnvelope;
import fr.monjob.messaging.Backoff;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Applies each event of a topic once and never an old one over a newer one, in one transaction with what the consumer
 * does. What fails for want of the database is tried again for as long as that lasts; what can never work is thrown, and
 * goes to the dead letters.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final InboxTable table;
    private final MeterRegistry meters;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Inbox(InboxTable table, MeterRegistry meters) {
        this.table = table;
        this.meters = meters;
    }

    /**
     * To be called from an {@code @Incoming @Blocking} method, which must not be {@code @Transactional} itself.
     *
     * @param consumer stable name of this use of the topic, unique in the service; another name reads everything anew
     * @param on       names the handlers, which run within the transaction
     */
    public void receive(String consumer, ConsumerRecord<String, String> record, Consumer<EventHandlers> on) {
        EventHandlers handlers = new EventHandlers();
        on.accept(handlers);
        EventEnvelope envelope = EventEnvelope.of(record.key(), name -> header(record, name));
        Runnable work = handlers.workFor(envelope, record.value());
        MDC.put("traceId", envelope.traceId());
        try {
            apply(consumer, envelope, work);
        } finally {
            MDC.remove("traceId");
        }
    }

    private void apply(String consumer, EventEnvelope envelope, Runnable work) {
        Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(30));
        while (true) {
            try {
                boolean applied = QuarkusTransaction.requiringNew().call(() -> applyOnce(consumer, envelope, work));
                count(consumer, applied ? "applied" : "stale");
                return;
            } catch (RuntimeException failure) {
                if (!TransientFailurePolicy.isTransient(failure)) {
                    throw failure;
                }
                count(consumer, "retried");
                Duration pause = backoff.next();
                LOG.warnf("%s: event %s waits %s: %s", consumer, envelope.eventId(), pause, deepest(failure));
                pause(pause);
            }
        }
    }

    private boolean applyOnce(String consumer, EventEnvelope envelope, Runnable work) {
        boolean newer = table.takeIfNewer(consumer, envelope);
        if (newer) {
            work.run();
        }
        return newer;
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

    private void count(String consumer, String outcome) {
        meters.counter("monjob.inbox.events", "consumer", consumer, "outcome", outcome)
                .increment();
    }

    private static Throwable deepest(Throwable failure) {
        return failure.getCause() == null ? failure : deepest(failure.getCause());
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
