package fr.monjob.insertion.portfolio;

import fr.monjob.contract.advice.AdvisorRecord;
import fr.monjob.contract.event.EventType;
import fr.monjob.contract.id.UuidV7;
import fr.monjob.messaging.outbox.Outbox;
import fr.monjob.web.denial.Denials;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Lets advisors near the people they accompany, people near themselves, and nobody near anybody else. */
@ApplicationScoped
public class Accompaniment {

    private static final long ONLY_VERSION = 1;

    private final CurrentUser caller;
    private final Outbox outbox;
    private final Denials denials;

    Accompaniment(CurrentUser caller, Outbox outbox, Denials denials) {
        this.caller = caller;
        this.outbox = outbox;
        this.denials = denials;
    }

    /** @throws ProblemException 404 unless the caller is this person or accompanies them */
    @Transactional(TxType.MANDATORY)
    public void requireReadable(UUID personId) {
        boolean own = caller.is(Role.BENEFICIARY)
                ? caller.accountId().equals(personId)
                : isOwn(AccompaniedPersonEntity.findById(personId));
        if (!own) {
            throw denials.of(caller.accountId(), personId);
        }
    }

    /**
     * For who writes: what is written of one person is written one after the other, so that a rule that counts sees what
     * was signed a moment ago. To write of somebody is contact with them, which profile-service hears.
     *
     * @throws ProblemException 404 unless the caller accompanies this person
     */
    @Transactional(TxType.MANDATORY)
    public void lockOwn(UUID personId) {
        if (!isOwn(AccompaniedPersonEntity.findById(personId, LockModeType.PESSIMISTIC_WRITE))) {
            throw denials.of(caller.accountId(), personId);
        }
        AdvisorRecord record = new AdvisorRecord(UuidV7.next(), personId);
        outbox.append(EventType.ADVISOR_RECORDED, record.recordId(), ONLY_VERSION, record);
    }

    private boolean isOwn(AccompaniedPersonEntity person) {
        return person != null && caller.is(Role.ADVISOR) && person.advisorId.equals(caller.accountId());
    }
}
