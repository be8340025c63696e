package fr.monjob.offer.employer;

import fr.monjob.contract.account.EmployerAccount;
import fr.monjob.messaging.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Every new employer account becomes an employer that waits for verification. */
@ApplicationScoped
class EmployerAccountConsumer {

    private final Inbox inbox;
    private final EmployerService employers;

    EmployerAccountConsumer(Inbox inbox, EmployerService employers) {
        this.inbox = inbox;
        this.employers = employers;
    }

    @Incoming("accounts")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(
                "employer-accounts",
                record,
                on -> on.state(
                        EmployerAccount.class,
                        (envelope, account) ->
                                employers.register(account.employerId(), account.siret(), account.companyName())));
    }
}
