package fr.monjob.notification.intake;

import fr.monjob.contract.offer.EmployerStanding;
import fr.monjob.messaging.inbox.Inbox;
import fr.monjob.notification.delivery.Teller;
import fr.monjob.notification.rule.EmployerRules;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** An advisor's decision becomes a message to the employer. */
@ApplicationScoped
class EmployerConsumer {

    private final Inbox inbox;
    private final Teller teller;

    EmployerConsumer(Inbox inbox, Teller teller) {
        this.inbox = inbox;
        this.teller = teller;
    }

    @Incoming("employers")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(
                "employer-messages",
                record,
                on -> on.state(
                        EmployerStanding.class,
                        (envelope, employer) -> EmployerRules.decided(employer).ifPresent(teller::tell)));
    }
}
