package fr.monjob.messaging.topic;

import fr.monjob.contract.topic.Topic;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the topics are called on this broker: a shared one is divided by {@code monjob.topics.prefix}. */
@Singleton
public class TopicNames {

    private final String prefix;

    public TopicNames(@ConfigProperty(name = "monjob.topics.prefix") Optional<String> prefix) {
        this.prefix = prefix.orElse("");
    }

    /** The topic on the broker. */
    public String of(Topic topic) {
        return of(topic.topicName());
    }

    /** As {@link #of(Topic)}, by {@link Topic#topicName()}. */
    public String of(String topicName) {
        return prefix + topicName;
    }

    /** Where events of that topic go that can never be applied. */
    public String deadLettersOf(Topic topic) {
        return deadLettersOf(of(topic));
    }

    /** As {@link #deadLettersOf(Topic)}, for a name that has its prefix already. */
    public static String deadLettersOf(String topicOnBroker) {
        return topicOnBroker + ".dlq";
    }
}
