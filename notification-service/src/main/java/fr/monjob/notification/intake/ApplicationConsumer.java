package fr.monjob.notification.intake;

import fr.monjob.contract.application.ApplicationProgress;
import fr.monjob.messaging.inbox.Inbox;
import fr.monjob.notification.clock.Reminders;
import fr.monjob.notification.delivery.Teller;
import fr.monjob.notification.rule.ApplicationRules;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Every step of an application becomes a message to the side that waits, and what is owed next gets its clock. */
@ApplicationScoped
class ApplicationConsumer {

    private final Inbox inbox;
    private final Reminders reminders;
    private final Teller teller;

    ApplicationConsumer(Inbox inbox, Reminders reminders, Teller teller) {
        this.inbox = inbox;
        this.reminders = reminders;
        this.teller = teller;
    }

    @Incoming("applications")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(
                "application-messages",
                record,
                on -> on.state(ApplicationProgress.class, (envelope, application) -> {
                    reminders.keep(
                            application.applicationId(),
                            application.replyDueAt(),
                            ApplicationRules.replyDue(application));
                    teller.answered(application.applicationId());
                    teller.tell(ApplicationRules.moved(application));
                }));
    }
}
