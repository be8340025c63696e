package fr.monjob.privacy;

import fr.monjob.contract.erasure.ErasureReceipt;
import fr.monjob.contract.erasure.ErasureRequest;
import fr.monjob.contract.event.EventEnvelope;
import fr.monjob.contract.event.EventType;
import fr.monjob.messaging.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets go of a person when profile-service says so, and answers that it is done. */
@ApplicationScoped
public class Erasure {

    private final PersonEraser eraser;
    private final Outbox outbox;
    private final String service;

    Erasure(PersonEraser eraser, Outbox outbox, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.eraser = eraser;
        this.outbox = outbox;
        this.service = service;
    }

    /** To be named as the handler of {@link ErasureRequest}. Asked again, it looks again and answers again. */
    @Transactional(TxType.MANDATORY)
    public void carryOut(EventEnvelope envelope, ErasureRequest request) {
        ErasureReceipt receipt = new ErasureReceipt(request.profileId(), service, eraser.erase(request.profileId()));
        outbox.append(EventType.ERASURE_CARRIED_OUT, receipt.id(), envelope.version(), receipt);
    }
}
