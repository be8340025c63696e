package fr.monjob.messaging.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything that stands on a topic now, in the order in which each key's events stand there. */
record TopicObserver(List<Sighting> sightings) {

    record Sighting(UUID key, UUID eventId, long version) {}

    static TopicObserver read(String bootstrap, String topic) {
        List<Sighting> seen = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> seen.add(sighting(record)));
            }
        }
        return new TopicObserver(List.copyOf(seen));
    }

    private static Sighting sighting(ConsumerRecord<String, String> record) {
        return new Sighting(
                UUID.fromString(record.key()),
                UUID.fromString(header(record, "event-id")),
                Long.parseLong(header(record, "version")));
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    Set<UUID> eventIds() {
        return sightings.stream().map(Sighting::eventId).collect(Collectors.toSet());
    }

    int duplicates() {
        return sightings.size() - eventIds().size();
    }

    /** Events that stand behind a higher version of the same key. */
    long inversions() {
        Map<UUID, Long> highest = new HashMap<>();
        return sightings.stream()
                .filter(event -> event.version() < highest.merge(event.key(), event.version(), Math::max))
                .count();
    }

    List<Long> versionsOf(UUID key) {
        return sightings.stream()
                .filter(event -> event.key().equals(key))
                .map(Sighting::version)
                .toList();
    }
}
