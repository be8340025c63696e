package fr.monjob.testkit.events;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.ConfigProvider;

/** The topics of the service under test, as its configuration names them. */
final class TestTopics {

    private static final int PARTITIONS = 6;

    private TestTopics() {}

    static String bootstrap() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }

    static String fullName(String topic) {
        return prefix() + topic;
    }

    /** The broker makes no topic by itself, and another service's topics exist here only by this. */
    static void create(String topic) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap()))) {
            admin.createTopics(Set.of(new NewTopic(fullName(topic), PARTITIONS, (short) 1)))
                    .all()
                    .get(20, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("Topic " + topic + " cannot be made", e);
            }
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException("Topic " + topic + " cannot be made", e);
        }
    }

    private static String prefix() {
        return ConfigProvider.getConfig()
                .getOptionalValue("monjob.topics.prefix", String.class)
                .orElse("");
    }
}
