package fr.monjob.messaging.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.contract.topic.Topic;
import fr.monjob.stack.TestStack;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TopicSetupTest {

    private final TopicNames names = new TopicNames(Optional.of("setup-" + UUID.randomUUID() + "."));
    private final Admin broker =
            Admin.create(Map.of("bootstrap.servers", TestStack.obtain().kafkaBootstrap()));
    private final TopicSetup setup = new TopicSetup(names, new TopicConfig() {
        @Override
        public Optional<String> prefix() {
            return Optional.empty();
        }

        @Override
        public int partitions() {
            return 6;
        }

        @Override
        public short replication() {
            return 1;
        }
    });

    @AfterEach
    void removeTopics() throws Exception {
        Set<String> present = broker.listTopics().names().get();
        broker.deleteTopics(allNames().filter(present::contains).toList()).all().get();
        broker.close();
    }

    @Test
    void makesEveryTopicAndItsDeadLettersOnce() throws Exception {
        assertThat(setup.run(broker)).isEmpty();
        assertThat(setup.run(broker)).isEmpty();

        assertThat(broker.listTopics().names().get()).containsAll(allNames().toList());
        assertThat(settingOf(names.of(Topic.CANDIDATES), "cleanup.policy")).isEqualTo("compact");
        assertThat(settingOf(names.of(Topic.CANDIDATES), "delete.retention.ms")).isEqualTo("604800000");
        assertThat(settingOf(names.of(Topic.MATCHES), "cleanup.policy")).isEqualTo("delete");
        assertThat(settingOf(names.deadLettersOf(Topic.CANDIDATES), "retention.ms"))
                .isEqualTo("2592000000");
    }

    @Test
    void namesTheTopicWithAnotherNumberOfPartitions() throws Exception {
        broker.createTopics(Set.of(new NewTopic(names.of(Topic.OFFERS), 3, (short) 1)))
                .all()
                .get();

        // The broker lists a topic some moments before it can describe it: the service tries again then, too.
        await().ignoreExceptions()
                .untilAsserted(
                        () -> assertThat(setup.run(broker)).containsExactly(Map.entry(names.of(Topic.OFFERS), 3)));
    }

    private String settingOf(String topic, String setting) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        Config config = broker.describeConfigs(Set.of(resource)).all().get().get(resource);
        return config.get(setting).value();
    }

    private Stream<String> allNames() {
        return Arrays.stream(Topic.values()).flatMap(topic -> Stream.of(names.of(topic), names.deadLettersOf(topic)));
    }
}
