package fr.monjob.offer.personaldata;

import fr.monjob.contract.erasure.ErasureRequest;
import fr.monjob.messaging.inbox.Inbox;
import fr.monjob.privacy.Erasure;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Lets go of who is erased. */
@ApplicationScoped
class ErasureConsumer {

    private final Inbox inbox;
    private final Erasure erasure;

    ErasureConsumer(Inbox inbox, Erasure erasure) {
        this.inbox = inbox;
        this.erasure = erasure;
    }

    @Incoming("erasures")
    @Blocking
    void receive(ConsumerRecord<String, String> event) {
        inbox.receive("erasure", event, on -> on.state(ErasureRequest.class, erasure::carryOut));
    }
}
