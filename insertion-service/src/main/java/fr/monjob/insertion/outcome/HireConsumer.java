package fr.monjob.insertion.outcome;

import fr.monjob.contract.application.ApplicationProgress;
import fr.monjob.messaging.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows applications to their end; only a hire counts. */
@ApplicationScoped
class HireConsumer {

    private final Inbox inbox;
    private final OutcomeService outcomes;

    HireConsumer(Inbox inbox, OutcomeService outcomes) {
        this.inbox = inbox;
        this.outcomes = outcomes;
    }

    @Incoming("applications")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(
                "hires",
                record,
                on -> on.state(ApplicationProgress.class, (envelope, application) -> {
                    if (application.hire() != null) {
                        outcomes.count(application);
                    }
                }));
    }
}
