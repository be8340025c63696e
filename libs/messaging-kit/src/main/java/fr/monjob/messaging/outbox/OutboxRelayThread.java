package fr.monjob.messaging.outbox;

import fr.monjob.messaging.Backoff;
import fr.monjob.messaging.topic.TopicNames;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.common.errors.InterruptException;

/** Runs the relay while the service runs. The service starts, works and stays ready without the broker. */
@ApplicationScoped
class OutboxRelayThread {

    private static final Duration ENDED_WITHIN = Duration.ofSeconds(5);
    private static final Duration CUT_OFF_WITHIN = Duration.ofSeconds(2);

    private final OutboxConfig config;
    private final OutboxRelay relay;
    private final Semaphore wake = new Semaphore(0);
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Backoff backoff = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(5));
    private Thread thread;

    OutboxRelayThread(
            OutboxConfig config,
            DataSource database,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            TopicNames names,
            OutboxMetrics metrics) {
        this.config = config;
        this.relay = new OutboxRelay(
                database, () -> OutboxProducer.create(kafka), names, metrics, config.batch(), config.frozenAfter());
    }

    void start(@Observes StartupEvent started) {
        if (config.relay()) {
            thread = new Thread(this::run, "outbox-relay");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Lets a pass that is under way end; one that does not is cut off, and its events are sent again. */
    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping.countDown();
        wake.release();
        if (thread != null) {
            thread.join(ENDED_WITHIN.toMillis());
            thread.interrupt();
            thread.join(CUT_OFF_WITHIN.toMillis());
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Appended appended) {
        wake.release();
    }

    private void run() {
        try (relay) {
            while (stopping.getCount() > 0) {
                switch (relay.pass()) {
                    case PUBLISHED -> backoff.reset();
                    case IDLE -> {
                        backoff.reset();
                        wake.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS);
                        wake.drainPermits();
                    }
                    case FAILED -> stopping.await(backoff.next().toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException | InterruptException cutOff) {
            Thread.currentThread().interrupt();
        }
    }
}
