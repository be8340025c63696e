package fr.monjob.notification.intake;

import fr.monjob.contract.account.AccountNotice;
import fr.monjob.messaging.inbox.Inbox;
import fr.monjob.notification.delivery.Teller;
import fr.monjob.notification.rule.AccountRules;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What happened to an account is told its owner. */
@ApplicationScoped
class AccountNoticeConsumer {

    private final Inbox inbox;
    private final Teller teller;

    AccountNoticeConsumer(Inbox inbox, Teller teller) {
        this.inbox = inbox;
        this.teller = teller;
    }

    @Incoming("account-notices")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(
                "account-messages",
                record,
                on -> on.state(
                        AccountNotice.class,
                        (envelope, notice) -> teller.tell(AccountRules.noticed(notice, envelope.occurredAt()))));
    }
}
