package fr.monjob.messaging.outbox;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The producer of the relay: acknowledged by all replicas, no call waits longer than 10 s, and in order. With more than
 * one request in flight idempotence alone does not keep the order: while a partition is new to the broker, a later batch
 * can be taken before the first, which then is refused until it times out (KAFKA-14359, met by our own tests). Large
 * batches make up for it: 500 rows of 1.2 kB over 6 partitions go out in one request.
 */
final class OutboxProducer {

    private static final Map<String, Object> SETTINGS = Map.of(
            ProducerConfig.ACKS_CONFIG, "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
            ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1,
            ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024,
            ProducerConfig.LINGER_MS_CONFIG, 0,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
            ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000,
            ProducerConfig.CLIENT_ID_CONFIG, "outbox-relay");

    private OutboxProducer() {}

    /** @param broker how to reach the broker, see {@code kafka.*} of the configuration */
    static Producer<String, String> create(Map<String, Object> broker) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.putAll(SETTINGS);
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }
}
