package fr.monjob.messaging.outbox;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;

/** The producer of the relay: in order, acknowledged by all replicas, and no call waits longer than 10 s. */
final class OutboxProducer {

    private static final Map<String, Object> SETTINGS = Map.of(
            ProducerConfig.ACKS_CONFIG, "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
            ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 5,
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
