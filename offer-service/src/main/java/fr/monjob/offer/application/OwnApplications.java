package fr.monjob.offer.application;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** The applications that the caller is a side of; any other does not exist for them. */
@ApplicationScoped
class OwnApplications {

    private final CurrentUser caller;

    OwnApplications(CurrentUser caller) {
        this.caller = caller;
    }

    /** @throws ProblemException 404 for an application of others */
    ApplicationEntity get(UUID id, LockModeType lock) {
        ApplicationEntity application = ApplicationEntity.findById(id, lock);
        boolean own = application != null
                && (caller.is(Role.EMPLOYER)
                        ? application.employerId.equals(caller.employerId())
                        : application.profileId.equals(caller.accountId()));
        if (!own) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        return application;
    }

    /** Which side the caller is. */
    Party party() {
        return caller.is(Role.EMPLOYER) ? Party.EMPLOYER : Party.BENEFICIARY;
    }
}
