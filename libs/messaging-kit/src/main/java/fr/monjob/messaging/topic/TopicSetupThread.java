package fr.monjob.messaging.topic;

import fr.monjob.messaging.Backoff;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/** Sets the topics up in the background once the service runs, and tries again until the broker is there. */
@ApplicationScoped
class TopicSetupThread {

    private static final Logger LOG = Logger.getLogger(TopicSetupThread.class);

    private final Map<String, Object> kafka;
    private final TopicSetup setup;
    private volatile double wrong = Double.NaN;
    private Thread thread;

    TopicSetupThread(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            TopicNames names,
            TopicConfig config,
            MeterRegistry meters) {
        this.kafka = kafka;
        this.setup = new TopicSetup(names, config);
        Gauge.builder("monjob.topics.wrong", () -> wrong)
                .description("Topics with a wrong number of partitions; NaN until they could be looked at")
                .register(meters);
    }

    void start(@Observes StartupEvent started) {
        thread = new Thread(this::run, "topic-setup");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        thread.interrupt();
    }

    private void run() {
        Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30));
        try {
            while (Double.isNaN(wrong)) {
                try (Admin broker = Admin.create(kafka)) {
                    report(setup.run(broker));
                } catch (ExecutionException | KafkaException failure) {
                    Duration pause = backoff.next();
                    LOG.warnf("Topics not set up, next try in %s: %s", pause, failure.getMessage());
                    Thread.sleep(pause.toMillis());
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void report(Map<String, Integer> partitionsOfWrong) {
        wrong = partitionsOfWrong.size();
        partitionsOfWrong.forEach((topic, partitions) -> LOG.errorf(
                "Topic %s has %d partitions: keys lie where nobody looks for them and their order is lost. "
                        + "It must be made anew, see docs/operations.md",
                topic, partitions));
    }
}
