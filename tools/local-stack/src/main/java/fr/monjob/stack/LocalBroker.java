package fr.monjob.stack;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What the {@code monjob} script asks of Kafka when it restores a backup. */
public final class LocalBroker {

    private static final String USAGE = """
            keys <port> <topic>     prints the keys of all records, each once; nothing when there is no such topic
            forget <port> <prefix>  forgets how far consumer groups of this prefix have read: they begin anew
            await-read <port> <prefix>  returns when those groups have read all that there is""";

    /** A member that was killed is missed after ten seconds. */
    private static final Duration GROUPS_EMPTY_WITHIN = Duration.ofSeconds(20);

    private static final Duration READERS_BACK_WITHIN = Duration.ofMinutes(1);

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
            case "await-read" -> awaitRead(client, arguments[2]);
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

    static void awaitRead(Map<String, Object> client, String prefix) throws InterruptedException {
        try (Admin admin = Admin.create(client)) {
            long lastReader = System.nanoTime();
            while (!isRead(admin, prefix)) {
                if (describe(admin, prefix).stream()
                        .anyMatch(group -> !group.members().isEmpty())) {
                    lastReader = System.nanoTime();
                } else if (System.nanoTime() - lastReader > READERS_BACK_WITHIN.toNanos()) {
                    throw new StackException("Nobody reads as " + prefix + "…");
                }
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (ExecutionException failure) {
            throw new StackException("Kafka: " + failure.getCause().getMessage(), failure);
        }
    }

    private static boolean isRead(Admin admin, String prefix) throws ExecutionException, InterruptedException {
        Collection<ConsumerGroupDescription> groups = describe(admin, prefix);
        for (ConsumerGroupDescription group : groups) {
            if (group.groupState() != GroupState.STABLE || !isRead(admin, group)) {
                return false;
            }
        }
        return !groups.isEmpty();
    }

    private static Collection<ConsumerGroupDescription> describe(Admin admin, String prefix)
            throws ExecutionException, InterruptedException {
        return admin.describeConsumerGroups(groups(admin, prefix)).all().get().values();
    }

    private static boolean isRead(Admin admin, ConsumerGroupDescription group)
            throws ExecutionException, InterruptedException {
        Set<TopicPartition> partitions = group.members().stream()
                .flatMap(member -> member.assignment().topicPartitions().stream())
                .collect(Collectors.toSet());
        Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets(group.groupId())
                .partitionsToOffsetAndMetadata()
                .get();
        Map<TopicPartition, Long> begins = offsets(admin, partitions, OffsetSpec.earliest());
        return offsets(admin, partitions, OffsetSpec.latest()).entrySet().stream()
                .allMatch(end -> end.getValue().equals(begins.get(end.getKey()))
                        || read.get(end.getKey()) != null
                                && read.get(end.getKey()).offset() >= end.getValue());
    }

    private static Map<TopicPartition, Long> offsets(Admin admin, Set<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, InterruptedException {
        return admin
                .listOffsets(partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> which)))
                .all()
                .get()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, offset -> offset.getValue().offset()));
    }

    private static Set<String> groups(Admin admin, String prefix) throws ExecutionException, InterruptedException {
        return admin.listGroups().all().get().stream()
                .map(GroupListing::groupId)
                .filter(group -> group.startsWith(prefix))
                .collect(Collectors.toSet());
    }

    private static boolean tryToForget(Admin admin, String prefix) throws InterruptedException {
        try {
            admin.deleteConsumerGroups(groups(admin, prefix)).all().get();
            return true;
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof GroupNotEmptyException) {
                return false;
            }
            throw new StackException("Kafka: " + failure.getCause().getMessage(), failure);
        }
    }
}
