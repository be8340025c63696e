package fr.monjob.notification.intake;

import fr.monjob.contract.offer.EmployerStanding;
import fr.monjob.messaging.inbox.Inbox;
import fr.monjob.notification.message.MessageService;
import fr.monjob.notification.rule.MessageRules;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** An advisor's decision becomes a message to the employer. */
@ApplicationScoped
class EmployerConsumer {

    private final Inbox inbox;
    private final MessageService messages;

    EmployerConsumer(Inbox inbox, MessageService messages) {
        this.inbox = inbox;
        this.messages = messages;
    }

    @Incoming("employers")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(
                "employer-messages",
                record,
                on -> on.state(
                        EmployerStanding.class,
                        (envelope, employer) ->
                                MessageRules.employerDecided(employer).ifPresent(messages::tell)));
    }
}
