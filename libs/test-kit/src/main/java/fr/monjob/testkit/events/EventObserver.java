package fr.monjob.testkit.events;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what stands on a topic, from its beginning and without a consumer group: nobody notices. */
public final class EventObserver {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final String topic;

    private EventObserver(String topic) {
        this.topic = topic;
    }

    /** @param topic name without the tests' prefix, for example {@code offer.offers.v1} */
    public static EventObserver of(String topic) {
        return new EventObserver(topic);
    }

    /** The events of this key, oldest first, as soon as there are that many; fails after a minute with what there is. */
    public List<TestEvent> awaitEvents(UUID key, int count) {
        return read(seen -> seen.size() >= count, key, count + " events");
    }

    /** The first event of this key that fits; fails after a minute with what there is. */
    public TestEvent awaitEvent(UUID key, Predicate<TestEvent> fits) {
        return read(seen -> seen.stream().anyMatch(fits), key, "a fitting event").stream()
                .filter(fits)
                .findFirst()
                .orElseThrow();
    }

    /** Everything of this key that the topic holds now. */
    public List<TestEvent> listEvents(UUID key) {
        return read(null, key, "all events");
    }

    private List<TestEvent> read(Predicate<List<TestEvent>> enough, UUID key, String wanted) {
        TestTopics.create(topic);
        Map<String, Object> configuration = Map.of("bootstrap.servers", TestTopics.bootstrap());
        List<TestEvent> seen = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(configuration, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TestTopics.fullName(topic)).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (enough == null ? !reached(consumer, ends) : !enough.test(seen)) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("Waited for " + wanted + " of " + key + " on " + topic + ", saw " + seen);
                }
                consumer.poll(Duration.ofMillis(100)).forEach(line -> {
                    if (key.toString().equals(line.key())) {
                        seen.add(event(line));
                    }
                });
            }
        }
        return List.copyOf(seen);
    }

    private static boolean reached(KafkaConsumer<String, String> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private TestEvent event(ConsumerRecord<String, String> line) {
        Map<String, String> headers = new LinkedHashMap<>();
        line.headers().forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new TestEvent(topic, UUID.fromString(line.key()), headers, line.value());
    }
}
