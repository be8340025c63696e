package fr.monjob.profile.applicant;

import fr.monjob.profile.accesslog.AccessReason;
import fr.monjob.profile.accesslog.ShownField;
import fr.monjob.profile.cv.CvFile;
import fr.monjob.profile.disclosure.DisclosureView;
import fr.monjob.profile.disclosure.Disclosures;
import fr.monjob.profile.disclosure.Permission;
import fr.monjob.profile.disclosure.ShownPolicy;
import fr.monjob.profile.person.PersonContacts;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Shows an employer who applied to it, for as long as the application lets it. */
@ApplicationScoped
class ApplicantService {

    private final Disclosures disclosures;
    private final PersonContacts people;
    private final Clock clock;

    ApplicantService(Disclosures disclosures, PersonContacts people, Clock clock) {
        this.disclosures = disclosures;
        this.people = people;
        this.clock = clock;
    }

    /** Name and contact. @throws ProblemException 404 unless this employer's applicant is still one */
    @Transactional
    DisclosureView show(UUID employerId, UUID applicationId) {
        return disclosures.show(
                getPermission(employerId, applicationId), "/api/v1/applications/" + applicationId + "/candidate/cv");
    }

    /** The CV sent along. @throws ProblemException 404 also when there is none */
    @Transactional
    CvFile showCv(UUID employerId, UUID applicationId) {
        return disclosures.showCv(getPermission(employerId, applicationId));
    }

    // A withdrawal waits for a look that has begun, and none begins afterwards.
    private Permission getPermission(UUID employerId, UUID applicationId) {
        ApplicantEntity applicant = ApplicantEntity.findById(applicationId, LockModeType.PESSIMISTIC_READ);
        if (applicant == null || !applicant.employerId.equals(employerId) || !applicant.isOpen(clock.instant())) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        Set<ShownField> shown = EnumSet.copyOf(ShownPolicy.standard(people.getContact(applicant.personId)));
        if (applicant.cvId != null) {
            shown.add(ShownField.CV);
        }
        return new Permission(
                employerId,
                applicant.personId,
                shown,
                applicant.cvId,
                AccessReason.APPLICATION,
                applicationId,
                applicant.offerTitle);
    }
}
