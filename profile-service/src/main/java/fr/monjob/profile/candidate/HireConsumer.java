package fr.monjob.profile.candidate;

import fr.monjob.contract.application.ApplicationProgress;
import fr.monjob.contract.event.EventType;
import fr.monjob.messaging.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Who was hired looks for nothing: they leave the index until they publish themselves again. */
@ApplicationScoped
class HireConsumer {

    private final Inbox inbox;
    private final PublishedPeople people;

    HireConsumer(Inbox inbox, PublishedPeople people) {
        this.inbox = inbox;
        this.people = people;
    }

    @Incoming("applications")
    @Blocking
    void receive(ConsumerRecord<String, String> event) {
        inbox.receive(
                "hired-people",
                event,
                on -> on.state(ApplicationProgress.class, (envelope, application) -> {
                    if (envelope.type() == EventType.HIRE_RECORDED) {
                        people.withdrawUnlessShownSince(application.profileId(), envelope.occurredAt());
                    }
                }));
    }
}
