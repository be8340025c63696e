package fr.monjob.profile.person;

import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.AccountOpened;
import fr.monjob.profile.candidate.PublishedPeople;
import fr.monjob.profile.consent.ConsentPurpose;
import fr.monjob.profile.consent.Consents;
import fr.monjob.web.edit.IfMatch;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A person's own profile: written, shown, made visible to employers and withdrawn from them. */
@ApplicationScoped
public class PersonService {

    private final ProfileReferences references;
    private final PublishedPeople people;
    private final Consents consents;
    private final Clock clock;

    PersonService(ProfileReferences references, PublishedPeople people, Consents consents, Clock clock) {
        this.references = references;
        this.people = people;
        this.consents = consents;
        this.clock = clock;
    }

    /** Every beneficiary has a profile from the first moment, empty but for what the registration said. */
    void open(@Observes AccountOpened opened) {
        AccountEntity account = opened.account();
        if (account.role == Role.BENEFICIARY) {
            PersonMapper.personOf(account).persist();
        }
    }

    /** The profile of this person. */
    @Transactional
    public PersonView getOwn(UUID personId) {
        return view(find(personId, LockModeType.NONE));
    }

    /**
     * Replaces a profile. A published one is told anew, and has to stay complete.
     *
     * @throws ProblemException 412 or 428 by the condition; 400 and 422 that name the fields at fault
     */
    @Transactional
    public PersonView replace(UUID personId, PersonRequest request, IfMatch condition) {
        PersonEntity person = find(personId, LockModeType.PESSIMISTIC_WRITE);
        condition.check(person.version);
        var commune = references.getCommune(request.home().communeCode());
        references.requireJobs(request.wantedJobs(), "wantedJobs");
        references.requireSkills(request.skills());
        PersonPolicy.check(request, commune, LocalDate.now(clock));
        PersonMapper.write(request, person);
        return tell(person);
    }

    /** Adds what a person accepted of the suggestions made to them; what they have already stays as it is. */
    @Transactional
    public PersonView accept(UUID personId, List<OwnedSkill> skills, List<WantedJob> jobs) {
        PersonEntity person = find(personId, LockModeType.PESSIMISTIC_WRITE);
        references.requireJobs(jobs, "jobs");
        references.requireSkills(skills);
        PersonMapper.add(person, skills, jobs);
        return tell(person);
    }

    /**
     * Makes a profile visible to employers, with the person's consent, or invisible, which ends the consent.
     *
     * @throws ProblemException 422 without consent, or when the profile is too empty to be found
     */
    @Transactional
    public PersonView changeVisibility(UUID personId, VisibilityRequest request) {
        PersonEntity person = find(personId, LockModeType.PESSIMISTIC_WRITE);
        if (request.published()) {
            if (!Boolean.TRUE.equals(request.consent())) {
                throw new ProblemException(
                        ProblemCode.CONSENT_REQUIRED,
                        "Un profil n'est visible des employeurs qu'avec votre accord.",
                        "A profile is visible to employers only with your consent.");
            }
            requireComplete(person);
            consents.give(personId, ConsentPurpose.BE_FOUND);
            people.publish(PersonMapper.facts(person), PersonMapper.place(person));
        } else {
            consents.withdraw(personId, ConsentPurpose.BE_FOUND);
            people.withdraw(personId);
        }
        return view(person);
    }

    private PersonView tell(PersonEntity person) {
        boolean published = people.isPublished(person.id);
        if (published) {
            requireComplete(person);
        }
        person.changedAt = clock.instant();
        PersonEntity.flush();
        if (published) {
            people.update(PersonMapper.facts(person), PersonMapper.place(person));
        }
        return view(person);
    }

    private PersonView view(PersonEntity person) {
        return PersonMapper.view(person, people.isPublished(person.id));
    }

    private static PersonEntity find(UUID personId, LockModeType lock) {
        PersonEntity person = PersonEntity.findById(personId, lock);
        if (person == null) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        return person;
    }

    private static void requireComplete(PersonEntity person) {
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
