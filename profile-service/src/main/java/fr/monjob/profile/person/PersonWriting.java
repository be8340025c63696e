package fr.monjob.profile.person;

import fr.monjob.profile.candidate.PublishedPeople;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What writing a profile has in common, whoever writes it. Employers know a profile as its person confirmed it last: what
 * an advisor wrote since is told when the person confirms it.
 */
@ApplicationScoped
class PersonWriting {

    private final ProfileReferences references;
    private final PublishedPeople people;
    private final Clock clock;

    PersonWriting(ProfileReferences references, PublishedPeople people, Clock clock) {
        this.references = references;
        this.people = people;
        this.clock = clock;
    }

    /** @throws ProblemException 404 when there is nobody of this id */
    @Transactional(TxType.MANDATORY)
    PersonEntity get(UUID personId, LockModeType lock) {
        PersonEntity person = PersonEntity.findById(personId, lock);
        if (person == null) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        return person;
    }

    /** These people, by id, who are there; locked in the order of their ids. */
    @Transactional(TxType.MANDATORY)
    Map<UUID, PersonEntity> lock(Collection<UUID> personIds) {
        return PersonEntity.<PersonEntity>find("id IN ?1 ORDER BY id", personIds)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .<PersonEntity>stream()
                .collect(Collectors.toMap(person -> person.id, person -> person));
    }

    /** @throws ProblemException 400 and 422 that name the fields at fault */
    @Transactional(TxType.MANDATORY)
    void write(PersonRequest request, PersonEntity person) {
        var commune = references.getCommune(request.home().communeCode());
        references.requireJobs(request.wantedJobs(), "wantedJobs");
        references.requireSkills(request.skills());
        PersonPolicy.check(request, commune, LocalDate.now(clock));
        PersonMapper.write(request, person);
        person.changedAt = clock.instant();
    }

    /**
     * Adds what is not there yet.
     *
     * @throws ProblemException 422 that names the first job or skill that does not exist
     */
    @Transactional(TxType.MANDATORY)
    void add(List<OwnedSkill> skills, List<WantedJob> jobs, PersonEntity person) {
        references.requireJobs(jobs, "jobs");
        references.requireSkills(skills);
        PersonMapper.add(person, skills, jobs);
        person.changedAt = clock.instant();
    }

    /** The person stands by what is written now. */
    @Transactional(TxType.MANDATORY)
    void confirm(PersonEntity person) {
        person.confirmedAt = clock.instant();
    }

    /** Keeps a profile and, once it is published and confirmed, tells it anew; then it has to stay complete. */
    @Transactional(TxType.MANDATORY)
    PersonView save(PersonEntity person) {
        boolean told = person.isConfirmed() && people.isPublished(person.id);
        if (told) {
            requireComplete(person);
        }
        PersonEntity.flush();
        if (told) {
            people.update(PersonMapper.telling(person));
        }
        return view(person);
    }

    @Transactional(TxType.MANDATORY)
    PersonView view(PersonEntity person) {
        return PersonMapper.view(person, people.isPublished(person.id));
    }

    static void requireComplete(PersonEntity person) {
        ProblemException problem = new ProblemException(
                ProblemCode.PROFILE_INCOMPLETE,
                "Il manque quelque chose à votre profil pour que des employeurs le trouvent.",
                "Something is missing in your profile for employers to find it.");
        for (String field : person.missing()) {
            problem = problem.withViolation(field, "À compléter.", "To be completed.");
        }
        if (!person.missing().isEmpty()) {
            throw problem;
        }
    }
}
