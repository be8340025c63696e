package fr.monjob.messaging.deadletter;

import fr.monjob.messaging.inbox.ConsumerStoppedException;
import fr.monjob.messaging.topic.TopicNames;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailureHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/**
 * The failure strategy {@code dead-letters} of every channel: an event that can never be applied is moved, with its
 * headers and the reason, to the dead letters of its own topic, and the next one flows. SmallRye's own strategy does the
 * moving; this one names the topic, counts, and keeps out what only met the end of the service.
 */
@ApplicationScoped
@Identifier("dead-letters")
class DeadLetters implements KafkaFailureHandler.Factory {

    private final KafkaFailureHandler.Factory queues;
    private final MeterRegistry meters;

    DeadLetters(
            @Identifier(KafkaFailureHandler.Strategy.DEAD_LETTER_QUEUE) KafkaFailureHandler.Factory queues,
            MeterRegistry meters) {
        this.queues = queues;
        this.meters = meters;
    }

    @Override
    public KafkaFailureHandler create(
            KafkaConnectorIncomingConfiguration channel,
            Vertx vertx,
            KafkaConsumer<?, ?> consumer,
            BiConsumer<Throwable, Boolean> reportFailure) {
        KafkaFailureHandler queue = queues.create(channel, vertx, consumer, reportFailure);
        // From zero on: of a counter that begins with its first dead letter nobody sees an increase.
        channel.getTopic().ifPresent(this::count);
        return new KafkaFailureHandler() {
            @Override
            public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record, Throwable reason, Metadata metadata) {
                if (reason instanceof ConsumerStoppedException) {
                    return Uni.createFrom().nothing();
                }
                count(record.getTopic()).increment();
                return queue.handle(
                        record,
                        reason,
                        Metadata.of(OutgoingKafkaRecordMetadata.<K>builder()
                                .withTopic(TopicNames.deadLettersOf(record.getTopic()))
                                .build()));
            }

            @Override
            public void terminate() {
                queue.terminate();
            }
        };
    }

    private Counter count(String topic) {
        return meters.counter("monjob.dead.letters", "topic", topic);
    }
}
