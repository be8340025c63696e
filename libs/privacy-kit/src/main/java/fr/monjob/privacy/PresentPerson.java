package fr.monjob.privacy;

import fr.monjob.messaging.erased.ErasedPeople;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;

/** The person who calls, as long as a transaction lasts: a log-in lives some minutes longer than an account. */
@ApplicationScoped
public class PresentPerson {

    private final ErasedPeople erased;
    private final CurrentUser caller;

    PresentPerson(ErasedPeople erased, CurrentUser caller) {
        this.erased = erased;
        this.caller = caller;
    }

    /**
     * To be asked before something of the calling person is written, and before anything else is locked: an erasure that
     * comes meanwhile waits until it is written and takes it along.
     *
     * @throws ProblemException 401 when they were erased; never for anybody else than a person
     */
    @Transactional(TxType.MANDATORY)
    public void require() {
        if (isCalling() && !erased.among(Set.of(caller.accountId())).isEmpty()) {
            throw new ProblemException(ProblemCode.UNAUTHENTICATED);
        }
    }

    boolean isCalling() {
        return caller.findRole().filter(Role.BENEFICIARY::equals).isPresent();
    }
}
