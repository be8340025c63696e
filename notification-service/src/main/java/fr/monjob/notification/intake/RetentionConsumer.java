package fr.monjob.notification.intake;

import fr.monjob.contract.retention.RetentionNotice;
import fr.monjob.messaging.inbox.Inbox;
import fr.monjob.notification.delivery.Teller;
import fr.monjob.notification.rule.RetentionRules;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** That somebody is erased soon becomes a message to them, and to whoever accompanies them. */
@ApplicationScoped
class RetentionConsumer {

    private final Inbox inbox;
    private final Teller teller;

    RetentionConsumer(Inbox inbox, Teller teller) {
        this.inbox = inbox;
        this.teller = teller;
    }

    @Incoming("retention-notices")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(
                "retention-messages",
                record,
                on -> on.state(
                        RetentionNotice.class,
                        (envelope, notice) -> RetentionRules.noticed(notice).forEach(teller::tell)));
    }
}
