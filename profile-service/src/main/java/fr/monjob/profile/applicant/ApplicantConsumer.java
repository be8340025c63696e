package fr.monjob.profile.applicant;

import fr.monjob.contract.application.ApplicationProgress;
import fr.monjob.messaging.inbox.Inbox;
import fr.monjob.profile.lastcontact.LastContacts;
import fr.monjob.web.security.Role;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns who applied where, and how it went on. */
@ApplicationScoped
class ApplicantConsumer {

    private final Inbox inbox;
    private final LastContacts contacts;
    private final ApplicantConfig config;

    ApplicantConsumer(Inbox inbox, LastContacts contacts, ApplicantConfig config) {
        this.inbox = inbox;
        this.contacts = contacts;
        this.config = config;
    }

    @Incoming("applicants")
    @Blocking
    void receive(ConsumerRecord<String, String> event) {
        inbox.receive(
                "applicants",
                event,
                on -> on.state(
                        ApplicationProgress.class,
                        (envelope, application) -> keep(application, envelope.occurredAt())));
    }

    private void keep(ApplicationProgress application, Instant movedAt) {
        ApplicantEntity known = ApplicantEntity.findById(application.applicationId());
        ApplicantEntity applicant = known == null ? new ApplicantEntity() : known;
        applicant.applicationId = application.applicationId();
        applicant.personId = application.profileId();
        applicant.employerId = application.employerId();
        applicant.offerTitle = application.offerTitle();
        applicant.cvId = application.cvId();
        applicant.endsAt = endsAt(application.state(), movedAt);
        applicant.persist();
        if (application.movedBy().equals(Role.BENEFICIARY.name())) {
            contacts.note(application.profileId(), movedAt);
        }
    }

    private Instant endsAt(String state, Instant movedAt) {
        return switch (state) {
            case "SUBMITTED", "VIEWED", "INTERVIEW", "ACCEPTED" -> null;
            case "REFUSED" -> movedAt.plus(config.refusedGrace());
            case "HIRED" -> movedAt.plus(config.hiredGrace());
            // Withdrawn, or an end that a newer offer-service knows: nothing is shown that we are not sure of.
            default -> movedAt;
        };
    }
}
