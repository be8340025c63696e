package fr.monjob.messaging.topic;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** How topics are made on this broker. */
@ConfigMapping(prefix = "monjob.topics")
public interface TopicConfig {

    /** Stands before every name; empty in production. */
    Optional<String> prefix();

    /** Fixed for life; fewer only on brokers that are thrown away. */
    @WithDefault("6")
    int partitions();

    /** Three in production, with {@code min.insync.replicas=2} on the broker. */
    @WithDefault("1")
    short replication();
}
