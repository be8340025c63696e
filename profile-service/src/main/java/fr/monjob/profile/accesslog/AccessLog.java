package fr.monjob.profile.accesslog;

import fr.monjob.contract.id.UuidV7;
import fr.monjob.profile.lastcontact.LastContacts;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import fr.monjob.web.trace.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes down every look at a person's data before it happens. A line is never changed. */
@ApplicationScoped
public class AccessLog {

    /** Who looks and is no employer; the account's id says who it was. */
    private static final String OF_THE_DEPARTEMENT = "Votre référent";

    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final LastContacts contacts;
    private final CurrentUser caller;
    private final Clock clock;

    AccessLog(LastContacts contacts, CurrentUser caller, Clock clock) {
        this.contacts = contacts;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Writes the caller's look down, in the caller's transaction; what is shown may be read only once this has returned.
     *
     * @throws ProblemException 503 when it can not be written: then nothing may be shown
     */
    @Transactional(TxType.MANDATORY)
    public void write(Access access) {
        writeAll(List.of(access));
    }

    /** The same for looks at several people. */
    @Transactional(TxType.MANDATORY)
    public void writeAll(List<Access> accesses) {
        try {
            accesses.forEach(access -> line(access).persist());
            AccessLogEntity.flush();
            contacts.noteAll(accesses.stream()
                    .filter(access -> access.reason().isContact())
                    .map(Access::personId)
                    .toList());
        } catch (PersistenceException failure) {
            throw new ProblemException(ProblemCode.UNAVAILABLE)
                    .withRetryAfter(AGAIN)
                    .causedBy(failure);
        }
    }

    private AccessLogEntity line(Access access) {
        AccessLogEntity line = new AccessLogEntity();
        line.id = UuidV7.next();
        line.personId = access.personId();
        line.accountId = caller.accountId();
        line.role = caller.role().name();
        if (caller.is(Role.EMPLOYER)) {
            line.employerId = caller.employerId();
            line.organisation = caller.companyName();
        } else {
            line.organisation = OF_THE_DEPARTEMENT;
        }
        line.reason = access.reason();
        line.subjectId = access.subjectId();
        line.subjectTitle = access.subjectTitle();
        line.fields = access.fields();
        line.requestId = RequestId.current();
        line.at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return line;
    }
}
