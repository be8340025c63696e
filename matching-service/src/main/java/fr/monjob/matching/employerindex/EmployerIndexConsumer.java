package fr.monjob.matching.employerindex;

import fr.monjob.contract.offer.EmployerStanding;
import fr.monjob.messaging.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows the verification of employers and their workplaces. */
@ApplicationScoped
class EmployerIndexConsumer {

    private static final String VERIFIED = "VERIFIED";

    private final Inbox inbox;

    EmployerIndexConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("employers")
    @Blocking
    void receive(ConsumerRecord<String, String> event) {
        inbox.receive(
                "employer-index",
                event,
                on -> on.state(EmployerStanding.class, (envelope, employer) -> keep(employer)));
    }

    private static void keep(EmployerStanding employer) {
        EmployerStandingEntity.keep(employer.employerId(), VERIFIED.equals(employer.verification()));
        if (employer.workplaces() != null) {
            EmployerWorkplaceEntity.keepAll(employer.employerId(), employer.workplaces());
        }
    }
}
