package fr.monjob.profile.erasure;

import fr.monjob.contract.erasure.ErasureReceipt;
import fr.monjob.messaging.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears who has let go of whom. */
@ApplicationScoped
class ErasureReceiptConsumer {

    private final Inbox inbox;
    private final ErasureService erasures;

    ErasureReceiptConsumer(Inbox inbox, ErasureService erasures) {
        this.inbox = inbox;
        this.erasures = erasures;
    }

    @Incoming("erasure-receipts")
    @Blocking
    void receive(ConsumerRecord<String, String> event) {
        inbox.receive(
                "erasure-receipts",
                event,
                on -> on.state(
                        ErasureReceipt.class, (envelope, receipt) -> erasures.receive(receipt, envelope.version())));
    }
}
