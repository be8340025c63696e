package fr.monjob.offer.personaldata;

import fr.monjob.contract.erasure.ErasureRequest;
import fr.monjob.messaging.erased.ErasedPeople;
import fr.monjob.messaging.inbox.Inbox;
import fr.monjob.offer.application.ApplicationLeaveService;
import fr.monjob.privacy.Erasure;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Lets go of who is erased; no employer goes on waiting for them. */
@ApplicationScoped
class ErasureConsumer {

    private final Inbox inbox;
    private final ErasedPeople erased;
    private final ApplicationLeaveService applications;
    private final Erasure erasure;

    ErasureConsumer(Inbox inbox, ErasedPeople erased, ApplicationLeaveService applications, Erasure erasure) {
        this.inbox = inbox;
        this.erased = erased;
        this.applications = applications;
        this.erasure = erasure;
    }

    @Incoming("erasures")
    @Blocking
    void receive(ConsumerRecord<String, String> event) {
        inbox.receive(
                "erasure",
                event,
                on -> on.state(ErasureRequest.class, (envelope, request) -> {
                    // First, so that nobody applies meanwhile: doors ask there before they lock an offer.
                    erased.add(request.profileId());
                    applications.withdrawAllOf(request.profileId());
                    erasure.carryOut(envelope, request);
                }));
    }
}
