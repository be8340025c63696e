package fr.monjob.matching.exposure;

import fr.monjob.contract.application.ApplicationProgress;
import fr.monjob.contract.event.EventType;
import fr.monjob.messaging.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears who was hired. */
@ApplicationScoped
class ApplicationConsumer {

    private final Inbox inbox;
    private final ExposureLog exposure;

    ApplicationConsumer(Inbox inbox, ExposureLog exposure) {
        this.inbox = inbox;
        this.exposure = exposure;
    }

    @Incoming("applications")
    @Blocking
    void receive(ConsumerRecord<String, String> event) {
        inbox.receive(
                "exposure",
                event,
                on -> on.state(ApplicationProgress.class, (envelope, application) -> {
                    if (envelope.type() == EventType.HIRE_RECORDED) {
                        exposure.count(ExposureStage.HIRED, application.profileId(), envelope.occurredAt());
                    }
                }));
    }
}
