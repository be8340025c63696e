package fr.monjob.stack;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What the {@code monjob} script asks of Kafka when it restores a backup. */
public final class LocalBroker {

    private static final String USAGE = """
            keys <port> <topic>     prints the keys of all records, each once; nothing when there is no such topic
            forget <port> <prefix>  forgets how far consumer groups of this prefix have read: they begin anew""";

    /** A member that was killed is missed after ten seconds. */
    private static final Duration GROUPS_EMPTY_WITHIN = Duration.ofSeconds(20);

    private static final Duration PAUSE = Duration.ofMillis(500);

    private LocalBroker() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException(USAGE);
        }
        Map<String, Object> client = new HashMap<>(Map.of("bootstrap.servers", "127.0.0.1:" + arguments[1]));
        switch (arguments[0]) {
            case "keys" -> keys(client, arguments[2]).forEach(System.out::println);
            case "forget" -> forget(client, arguments[2]);
            default -> throw new IllegalArgumentException(USAGE);
        }
    }

    static Set<String> keys(Map<String, Object> client, String topic) {
        Set<String> keys = new TreeSet<>();
        StringDeserializer text = new StringDeserializer();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(client, text, text)) {
            List<TopicPartition> partitions = consumer.listTopics().getOrDefault(topic, List.of()).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(PAUSE).forEach(record -> keys.add(record.key()));
            }
        }
        return keys;
    }

    static void forget(Map<String, Object> client, String prefix) throws InterruptedException {
        long deadline = System.nanoTime() + GROUPS_EMPTY_WITHIN.toNanos();
        try (Admin admin = Admin.create(client)) {
            while (!tryToForget(admin, prefix)) {
                if (System.nanoTime() > deadline) {
                    throw new StackException("Somebody still reads as " + prefix + "…");
                }
                Thread.sleep(PAUSE.toMillis());
            }
        }
    }

    private static boolean tryToForget(Admin admin, String prefix) throws InterruptedException {
        try {
            Set<String> groups = admin.listGroups().all().get().stream()
                    .map(GroupListing::groupId)
                    .filter(group -> group.startsWith(prefix))
                    .collect(Collectors.toSet());
            admin.deleteConsumerGroups(groups).all().get();
            return true;
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof GroupNotEmptyException) {
                return false;
            }
            throw new StackException("Kafka: " + failure.getCause().getMessage(), failure);
        }
    }
}
