package fr.monjob.messaging.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.messaging.inbox.ConsumerStoppedException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailureHandler;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.junit.jupiter.api.Test;

/** What goes to the dead letters is proved by ConsumerFaultTest; here is what does not. */
class DeadLettersTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicBoolean moved = new AtomicBoolean();
    private final AtomicBoolean settled = new AtomicBoolean();
    private final KafkaFailureHandler queue = new KafkaFailureHandler() {
        @Override
        public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record, Throwable reason, Metadata metadata) {
            moved.set(true);
            return Uni.createFrom().voidItem();
        }
    };

    private final KafkaConnectorIncomingConfiguration channel =
            new KafkaConnectorIncomingConfiguration(new SmallRyeConfigBuilder()
                    .withDefaultValue("channel-name", "offers")
                    .withDefaultValue("topic", "offer.offers.v1")
                    .withDefaultValue("value.deserializer", "none")
                    .build());

    /** Neither moved nor acknowledged: its offset stays uncommitted, and it comes again after the start. */
    @Test
    void anEventThatOnlyMetTheEndOfTheServiceIsLeftWhereItIs() {
        KafkaFailureHandler handler = new DeadLetters((config, vertx, consumer, reportFailure) -> queue, meters)
                .create(channel, null, null, null);
        handler.handle(null, new ConsumerStoppedException(), null)
                .subscribe()
                .with(done -> settled.set(true), failed -> settled.set(true));

        assertThat(moved).isFalse();
        assertThat(settled).isFalse();
        assertThat(meters.get("monjob.dead.letters")
                        .tag("topic", "offer.offers.v1")
                        .counter()
                        .count())
                .as("counted from zero on")
                .isZero();
    }
}
