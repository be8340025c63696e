package fr.monjob.profile.knownoffer;

import fr.monjob.contract.offer.EmployerStanding;
import fr.monjob.messaging.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns which employers are verified, and forgets those that are gone. */
@ApplicationScoped
class KnownEmployerConsumer {

    private static final String VERIFIED = "VERIFIED";

    private final Inbox inbox;

    KnownEmployerConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("employers")
    @Blocking
    void receive(ConsumerRecord<String, String> event) {
        inbox.receive(
                "known-employers",
                event,
                on -> on.state(EmployerStanding.class, (envelope, standing) -> keep(standing))
                        .gone(envelope -> KnownEmployerEntity.deleteById(envelope.aggregateId())));
    }

    private static void keep(EmployerStanding standing) {
        KnownEmployerEntity known = KnownEmployerEntity.findById(standing.employerId());
        KnownEmployerEntity employer = known == null ? new KnownEmployerEntity() : known;
        employer.employerId = standing.employerId();
        employer.companyName = standing.companyName();
        employer.verified = VERIFIED.equals(standing.verification());
        employer.persist();
    }
}
