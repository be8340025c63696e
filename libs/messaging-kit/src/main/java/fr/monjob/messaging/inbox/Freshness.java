package fr.monjob.messaging.inbox;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;

/** Whether what this service took in of others can still be new. */
@Singleton
public class Freshness {

    /** A consumer sends a heartbeat every three seconds, whether there are events or not. */
    private static final double SILENT = 10;

    /** A heartbeat is found among some hundred metrics of each consumer: what was found holds for a second. */
    private static final Duration HOLDS = Duration.ofSeconds(1);

    private final KafkaClientService kafka;
    private final InboxTable table;
    private volatile Look last;

    private record Look(long nanos, boolean cutOff) {}

    Freshness(KafkaClientService kafka, InboxTable table) {
        this.kafka = kafka;
        this.table = table;
    }

    /**
     * How long ago the last event was applied, while Kafka is out of reach; empty while it is in reach. What is older is
     * complete, of what came since nothing is known: perhaps there was nothing.
     */
    public Optional<Duration> findAge() {
        return isCutOff() ? table.findSinceLast() : Optional.empty();
    }

    private boolean isCutOff() {
        Look look = last;
        long now = System.nanoTime();
        if (look == null || now - look.nanos > HOLDS.toNanos()) {
            look = new Look(now, isAnySilent());
            last = look;
        }
        return look.cutOff;
    }

    private boolean isAnySilent() {
        return kafka.getConsumerChannels().stream()
                .anyMatch(
                        channel -> isSilent(kafka.getConsumer(channel).unwrap().metrics()));
    }

    /** The metric is -1 before the first heartbeat. */
    private static boolean isSilent(Map<MetricName, ? extends Metric> metrics) {
        return metrics.entrySet().stream()
                .filter(metric -> metric.getKey().name().equals("last-heartbeat-seconds-ago"))
                .mapToDouble(metric -> (Double) metric.getValue().metricValue())
                .anyMatch(seconds -> seconds < 0 || seconds > SILENT);
    }
}
