package fr.monjob.profile.person;

import fr.monjob.profile.consent.Consents;
import fr.monjob.profile.consent.SignedPaper;
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
    private final Visibility visibility;
    private final Consents consents;
    private final Clock clock;

    ProfilesOnBehalf(PersonWriting writing, Visibility visibility, Consents consents, Clock clock) {
        this.writing = writing;
        this.visibility = visibility;
        this.consents = consents;
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

    /** Adds what an advisor accepted of a CV's suggestions; the profile waits for the person's confirmation from then on. */
    @Transactional(TxType.MANDATORY)
    public PersonView accept(UUID personId, List<OwnedSkill> skills, List<WantedJob> jobs) {
        PersonEntity person = writing.get(personId, LockModeType.PESSIMISTIC_WRITE);
        writing.add(skills, jobs, person);
        person.confirmedAt = null;
        return writing.save(person);
    }

    /**
     * Confirms a profile as its person did on paper and, if they agreed to that on it, makes it visible to employers.
     *
     * @param condition names the version that was printed
     * @throws ProblemException 412 when the profile was changed since, 428 without a condition; 400 when the day of the
     *     signature can't be; 422 when the profile is too empty to be found
     */
    @Transactional(TxType.MANDATORY)
    public PersonView confirmOnPaper(UUID personId, SignedPaper paper, boolean publish, IfMatch condition) {
        PersonEntity person = writing.get(personId, LockModeType.PESSIMISTIC_WRITE);
        condition.check(person.version);
        PaperPolicy.checkDay(paper.signedOn(), person.changedAt, clock.instant());
        UUID paperId = consents.file(personId, person.version, paper);
        writing.confirm(person);
        if (!publish) {
            return writing.save(person);
        }
        PersonEntity.flush();
        visibility.show(person, paperId);
        return PersonMapper.view(person, true);
    }

    /** Makes a profile invisible to employers, which ends the person's consent. */
    @Transactional(TxType.MANDATORY)
    public PersonView hide(UUID personId) {
        PersonEntity person = writing.get(personId, LockModeType.PESSIMISTIC_WRITE);
        visibility.hide(person);
        return PersonMapper.view(person, false);
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
