package fr.monjob.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.monjob.contract.event.EventEnvelope;
import fr.monjob.contract.event.EventType;
import fr.monjob.contract.event.MalformedEventException;
import fr.monjob.contract.match.MatchedOffer;
import fr.monjob.messaging.erased.ErasedPeople;
import fr.monjob.testkit.stack.WithStack;
import fr.monjob.trace.Traces;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.Test;

/** The inbox by itself: the records come straight from the test. */
@QuarkusTest
@WithStack(testKeys = false)
class InboxTest {

    @Inject
    Inbox inbox;

    @Inject
    InboxTable table;

    @Inject
    ErasedPeople erased;

    @Inject
    MeterRegistry meters;

    @Inject
    Traces traces;

    @Inject
    DataSource database;

    private final Queue<Long> applied = new ConcurrentLinkedQueue<>();

    @Test
    void takesWhatIsNewerOnly() {
        UUID offer = UUID.randomUUID();
        for (long version : new long[] {2, 1, 2, 5, 3, 6}) {
            receive(closed(offer, 1, version));
        }
        receive(closed(offer, 2, 1));
        receive(closed(offer, 1, 7));

        assertThat(applied).containsExactly(2L, 5L, 6L, 1L);
    }

    @Test
    void keepsConsumersAndThingsApart() {
        UUID offer = UUID.randomUUID();
        receive(closed(offer, 1, 2));
        receive(closed(UUID.randomUUID(), 1, 1));
        inbox.receive("another", closed(offer, 1, 1), this::remember);

        assertThat(applied).containsExactly(2L, 1L, 1L);
    }

    @Test
    void triesAgainWhatPasses() {
        AtomicInteger calls = new AtomicInteger();
        inbox.receive(
                "test",
                closed(UUID.randomUUID(), 1, 1),
                on -> on.gone(envelope -> {
                    if (calls.incrementAndGet() < 4) {
                        throw new IllegalStateException(new SQLException("deadlock", "40P01"));
                    }
                }));

        assertThat(calls).hasValue(4);
    }

    @Test
    void stopsWaitingWhenTheServiceStops() {
        Inbox stopping = new Inbox(table, erased, meters, traces);
        stopping.stop(new ShutdownEvent());

        assertThatThrownBy(() -> stopping.receive(
                        "test",
                        closed(UUID.randomUUID(), 1, 1),
                        on -> on.gone(envelope -> {
                            throw new IllegalStateException(new SQLException("no connection", "08001"));
                        })))
                .isInstanceOf(ConsumerStoppedException.class);
    }

    /** Its database is closed under a consumer that is still at work: the event is as good as before. */
    @Test
    void whatFailsWhileTheServiceStopsIsNotDead() {
        Inbox stopping = new Inbox(table, erased, meters, traces);
        ConsumerRecord<String, String> event = closed(UUID.randomUUID(), 1, 1);

        assertThatThrownBy(() -> stopping.receive(
                        "test",
                        event,
                        on -> on.gone(envelope -> {
                            stopping.stop(new ShutdownEvent());
                            throw new IllegalStateException("EntityManagerFactory is closed");
                        })))
                .isInstanceOf(ConsumerStoppedException.class);
        receive(event);
        assertThat(applied).as("it comes again").containsExactly(1L);
    }

    @Test
    void nothingIsBegunAnyMoreWhenTheServiceStops() {
        Inbox stopping = new Inbox(table, erased, meters, traces);
        stopping.stop(new ShutdownEvent());

        assertThatThrownBy(() -> stopping.receive("test", closed(UUID.randomUUID(), 1, 1), this::remember))
                .isInstanceOf(ConsumerStoppedException.class);
        assertThat(applied).isEmpty();
    }

    @Test
    void forgetsWhatWasRefusedForGood() {
        ConsumerRecord<String, String> event = closed(UUID.randomUUID(), 1, 1);
        assertThatThrownBy(() -> inbox.receive(
                        "test",
                        event,
                        on -> on.gone(envelope -> {
                            throw new IllegalArgumentException("a mistake in the handler");
                        })))
                .hasStackTraceContaining("a mistake in the handler");
        receive(event);

        assertThat(applied).containsExactly(1L);
    }

    @Test
    void appliesOnceWhatTwoInstancesReceiveAtOnce() throws Exception {
        ConsumerRecord<String, String> event = closed(UUID.randomUUID(), 1, 1);
        ExecutorService instances = Executors.newFixedThreadPool(4);
        List<Callable<Void>> receivers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            receivers.add(() -> {
                receive(event);
                return null;
            });
        }
        for (Future<Void> receiver : instances.invokeAll(receivers)) {
            receiver.get();
        }
        instances.shutdown();

        assertThat(applied).containsExactly(1L);
    }

    @Test
    void refusesAnEventWithoutAHandler() {
        assertThatThrownBy(() -> inbox.receive(
                        "test",
                        closed(UUID.randomUUID(), 1, 1),
                        on -> on.state(String.class, (envelope, state) -> applied.add(0L))))
                .isInstanceOf(MalformedEventException.class);
        assertThat(applied).isEmpty();
    }

    @Test
    void theEndOfAThingIsRememberedForGood() throws SQLException {
        ConsumerRecord<String, String> event = closed(UUID.randomUUID(), 1, 1);
        receive(event);
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute("UPDATE inbox SET received_at = now() - interval '10 years'");
        }
        new InboxCleanupJob(table).cleanUp();
        receive(event);

        assertThat(applied).hasSize(1);
    }

    @Test
    void eventsOfATopicThatForgetsAreForgottenHereLater() throws SQLException {
        UUID match = UUID.randomUUID();
        receive(found(match));
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute("UPDATE inbox SET received_at = now() - interval '119 days'");
        }
        new InboxCleanupJob(table).cleanUp();
        receive(found(match));
        assertThat(applied).hasSize(1);
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute("UPDATE inbox SET received_at = now() - interval '121 days'");
        }
        new InboxCleanupJob(table).cleanUp();
        receive(found(match));
        assertThat(applied).hasSize(2);
    }

    /** This service traces nothing itself: what it tells belongs to the step before. */
    @Test
    void theTraceGoesOn() {
        String traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        ConsumerRecord<String, String> event = closed(UUID.randomUUID(), 1, 1);
        event.headers().add("traceparent", traceparent.getBytes(StandardCharsets.UTF_8));
        inbox.receive(
                "test",
                event,
                on -> on.gone(envelope -> {
                    assertThat(MDC.get("traceId")).isEqualTo("trace-7");
                    assertThat(Traces.current()).contains(traceparent);
                    applied.add(envelope.version());
                }));

        assertThat(applied).hasSize(1);
        assertThat(MDC.get("traceId")).isNull();
        assertThat(Traces.current()).isEmpty();
    }

    @Test
    void aTraceThatIsNoneIsNobodys() {
        ConsumerRecord<String, String> event = closed(UUID.randomUUID(), 1, 1);
        event.headers().add("traceparent", "Bertille Exemple".getBytes(StandardCharsets.UTF_8));
        inbox.receive(
                "test",
                event,
                on -> on.gone(envelope -> {
                    assertThat(Traces.current()).isEmpty();
                    applied.add(envelope.version());
                }));

        assertThat(applied).hasSize(1);
    }

    private void receive(ConsumerRecord<String, String> event) {
        inbox.receive("test", event, this::remember);
    }

    private void remember(EventHandlers on) {
        on.gone(envelope -> applied.add(envelope.version()))
                .state(MatchedOffer.class, (envelope, match) -> applied.add(envelope.version()));
    }

    private static ConsumerRecord<String, String> closed(UUID offer, int epoch, long version) {
        return record(EventType.OFFER_CLOSED, offer, epoch, version, null);
    }

    private static ConsumerRecord<String, String> found(UUID match) {
        return record(EventType.MATCH_FOUND, match, 1, 1, "{}");
    }

    private static ConsumerRecord<String, String> record(
            EventType type, UUID id, int epoch, long version, String json) {
        EventEnvelope envelope =
                new EventEnvelope(UUID.randomUUID(), type, 1, id, epoch, version, Instant.EPOCH, "trace-7");
        ConsumerRecord<String, String> record = new ConsumerRecord<>("any", 0, 0, id.toString(), json);
        envelope.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
