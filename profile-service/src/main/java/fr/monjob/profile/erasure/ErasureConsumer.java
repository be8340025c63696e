package fr.monjob.profile.erasure;

import fr.monjob.contract.erasure.ErasureRequest;
import fr.monjob.messaging.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears its own word again: a restored backup would bring back who was erased since it was made. */
@ApplicationScoped
class ErasureConsumer {

    private final Inbox inbox;
    private final ErasureService erasures;

    ErasureConsumer(Inbox inbox, ErasureService erasures) {
        this.inbox = inbox;
        this.erasures = erasures;
    }

    @Incoming("erasures")
    @Blocking
    void receive(ConsumerRecord<String, String> event) {
        inbox.receive(
                "erasure",
                event,
                on -> on.state(ErasureRequest.class, (envelope, request) -> erasures.eraseAgain(request.profileId())));
    }
}
