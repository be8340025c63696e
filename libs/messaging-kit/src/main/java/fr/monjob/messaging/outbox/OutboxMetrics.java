package fr.monjob.messaging.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** What an operator watches; alert on an age above 60 s and on anything parked. */
@Singleton
class OutboxMetrics {

    private final Counter published;
    private final Counter failures;
    private final Counter refusals;
    private volatile OutboxTable.Backlog backlog = OutboxTable.Backlog.UNKNOWN;

    OutboxMetrics(MeterRegistry meters) {
        published = Counter.builder("monjob.outbox.published")
                .description("Events that the broker acknowledged")
                .register(meters);
        failures = Counter.builder("monjob.outbox.failures")
                .description("Passes that failed for want of the broker or the database")
                .register(meters);
        refusals = Counter.builder("monjob.outbox.refusals")
                .description("Events that the broker will never take as they are")
                .register(meters);
        Gauge.builder("monjob.outbox.age", () -> backlog.ageSeconds())
                .description("Age of the oldest event that waits")
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("monjob.outbox.pending", () -> backlog.pending())
                .description("Events that wait")
                .register(meters);
        Gauge.builder("monjob.outbox.parked", () -> backlog.parked())
                .description("Events that can not be sent and hold back their key")
                .register(meters);
    }

    void published(int events) {
        published.increment(events);
    }

    void failed() {
        failures.increment();
    }

    void refused() {
        refusals.increment();
    }

    void waiting(OutboxTable.Backlog now) {
        backlog = now;
    }
}
