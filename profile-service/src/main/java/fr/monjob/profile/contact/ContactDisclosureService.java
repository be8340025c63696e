package fr.monjob.profile.contact;

import fr.monjob.profile.accesslog.AccessReason;
import fr.monjob.profile.cv.CvFile;
import fr.monjob.profile.disclosure.DisclosureView;
import fr.monjob.profile.disclosure.Disclosures;
import fr.monjob.profile.disclosure.Permission;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Shows an employer what a person agreed to show it, for as long as they agree. */
@ApplicationScoped
class ContactDisclosureService {

    private final Disclosures disclosures;

    ContactDisclosureService(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    /** Name and contact. @throws ProblemException 404 unless this employer's request is accepted at this moment */
    @Transactional
    DisclosureView show(UUID employerId, UUID requestId) {
        return disclosures.show(
                getPermission(employerId, requestId), "/api/v1/contact-requests/" + requestId + "/disclosure/cv");
    }

    /** The CV. @throws ProblemException 404 also when the person shows none */
    @Transactional
    CvFile showCv(UUID employerId, UUID requestId) {
        return disclosures.showCv(getPermission(employerId, requestId));
    }

    // Shared with other looks, not with a change: who takes their yes back waits for a look that has begun, and none
    // begins afterwards.
    private static Permission getPermission(UUID employerId, UUID requestId) {
        ContactRequestEntity request = ContactRequestEntity.findById(requestId, LockModeType.PESSIMISTIC_READ);
        if (request == null || !request.employerId.equals(employerId) || request.state != ContactState.ACCEPTED) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        return new Permission(
                employerId,
                request.personId,
                request.shown,
                request.cvId,
                AccessReason.CONTACT_ACCEPTED,
                request.id,
                request.offerTitle);
    }
}
