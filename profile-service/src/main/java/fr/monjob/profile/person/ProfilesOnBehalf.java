package fr.monjob.profile.person;

import fr.monjob.referential.commune.Communes;
import fr.monjob.web.edit.IfMatch;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Profiles read and written by an advisor for the person; who may is decided by the caller. */
@ApplicationScoped
public class ProfilesOnBehalf {

    private final PersonWriting writing;
    private final Clock clock;

    ProfilesOnBehalf(PersonWriting writing, Clock clock) {
        this.writing = writing;
        this.clock = clock;
    }

    /** The profile of this person. */
    @Transactional(TxType.MANDATORY)
    public PersonView get(UUID personId) {
        return writing.view(writing.get(personId, LockModeType.NONE));
    }

    /** Replaces a profile; it waits for the person's confirmation from then on. */
    @Transactional(TxType.MANDATORY)
    public PersonView write(UUID personId, PersonRequest request, IfMatch condition) {
        PersonEntity person = writing.get(personId, LockModeType.PESSIMISTIC_WRITE);
        condition.check(person.version);
        writing.write(request, person);
        person.confirmedAt = null;
        return writing.save(person);
    }

    /**
     * Makes the profile of an account that has none, from a checked request.
     *
     * @return name and address as on an envelope, line by line
     */
    @Transactional(TxType.MANDATORY)
    public List<String> create(UUID accountId, PersonRequest request) {
        PersonEntity person = new PersonEntity();
        person.id = accountId;
        person.createdAt = clock.instant();
        person.changedAt = person.createdAt;
        PersonMapper.write(request, person);
        person.persist();
        return PersonMapper.addressee(person);
    }

    /** What is at fault in a profile beyond the form of its fields, in French; its commune, jobs and skills do exist. */
    public List<Violation> listFaults(PersonRequest request) {
        try {
            PersonPolicy.check(
                    request,
                    Communes.load().findByCode(request.home().communeCode()).orElse(null),
                    LocalDate.now(clock));
            return List.of();
        } catch (ProblemException faults) {
            return faults.toProblem(Locale.FRENCH, "", "").violations();
        }
    }

    /** Name and address as on an envelope, line by line. */
    @Transactional(TxType.MANDATORY)
    public List<String> addressee(UUID personId) {
        return PersonMapper.addressee(writing.get(personId, LockModeType.NONE));
    }
}
