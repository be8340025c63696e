package fr.monjob.offer.application;

import fr.monjob.offer.employer.EmployerEntity;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/**
 * The applications that the caller is a side of; any other does not exist for them. What a person wrote is for an employer
 * that the Département has verified, and has not refused since.
 */
@ApplicationScoped
class OwnApplications {

    private final CurrentUser caller;

    OwnApplications(CurrentUser caller) {
        this.caller = caller;
    }

    /** @throws ProblemException 404 for an application of others, 403 for an employer that is not verified now */
    ApplicationEntity get(UUID id, LockModeType lock) {
        ApplicationEntity application = ApplicationEntity.findById(id, lock);
        boolean own = application != null
                && (caller.is(Role.EMPLOYER)
                        ? application.employerId.equals(caller.employerId())
                        : application.profileId.equals(caller.accountId()));
        if (!own) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        if (caller.is(Role.EMPLOYER)) {
            requireVerified(application.offer.employer);
        }
        return application;
    }

    /** @throws ProblemException 403 unless people's applications are for this employer's eyes now */
    static void requireVerified(EmployerEntity employer) {
        if (!employer.isVerified()) {
            throw new ProblemException(
                    ProblemCode.EMPLOYER_NOT_VERIFIED,
                    "Les candidatures s'ouvrent quand le Département a vérifié votre établissement.",
                    "Applications open once the Département has verified your establishment.");
        }
    }

    /** Which side the caller is. */
    Party party() {
        return caller.is(Role.EMPLOYER) ? Party.EMPLOYER : Party.BENEFICIARY;
    }
}
