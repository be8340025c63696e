package fr.monjob.messaging.topic;

import fr.monjob.contract.topic.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Makes the topics that are missing and looks whether those that exist can be used. Any service may be the first one to
 * start, so each makes all of them.
 */
final class TopicSetup {

    private final TopicNames names;
    private final TopicConfig config;

    TopicSetup(TopicNames names, TopicConfig config) {
        this.names = names;
        this.config = config;
    }

    /**
     * @return the topics with another number of partitions than they must have, with that number
     * @throws ExecutionException when the broker does not answer or refuses
     */
    Map<String, Integer> run(Admin broker) throws ExecutionException, InterruptedException {
        List<NewTopic> wanted = listWanted();
        Set<String> present = broker.listTopics().names().get();
        List<NewTopic> missing =
                wanted.stream().filter(topic -> !present.contains(topic.name())).toList();
        for (var created : broker.createTopics(missing).values().values()) {
            try {
                created.get();
            } catch (ExecutionException failure) {
                // Another service made it in the meantime.
                if (!(failure.getCause() instanceof TopicExistsException)) {
                    throw failure;
                }
            }
        }
        return listWrong(
                broker.describeTopics(wanted.stream().map(NewTopic::name).toList())
                        .allTopicNames()
                        .get());
    }

    private List<NewTopic> listWanted() {
        List<NewTopic> wanted = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            wanted.add(newTopic(names.of(topic), topic.settings()));
            wanted.add(newTopic(names.deadLettersOf(topic), Topic.deadLetterSettings()));
        }
        return wanted;
    }

    private NewTopic newTopic(String name, Map<String, String> settings) {
        return new NewTopic(name, config.partitions(), config.replication()).configs(settings);
    }

    private Map<String, Integer> listWrong(Map<String, TopicDescription> topics) {
        Map<String, Integer> wrong = new HashMap<>();
        topics.forEach((name, topic) -> {
            if (topic.partitions().size() != config.partitions()) {
                wrong.put(name, topic.partitions().size());
            }
        });
        return wrong;
    }
}
