package fr.monjob.profile.person;

import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.AccountInvited;
import fr.monjob.profile.account.AccountOpened;
import fr.monjob.web.edit.IfMatch;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** A person's own profile: written, shown, made visible to employers and withdrawn from them. */
@ApplicationScoped
public class PersonService {

    private final PersonWriting writing;
    private final Visibility visibility;

    PersonService(PersonWriting writing, Visibility visibility) {
        this.writing = writing;
        this.visibility = visibility;
    }

    /** Every beneficiary has a profile from the first moment, empty but for what the registration said. */
    void open(@Observes AccountOpened opened) {
        AccountEntity account = opened.account();
        if (account.role == Role.BENEFICIARY) {
            PersonMapper.personOf(account).persist();
        }
    }

    /** Who takes over a profile that was made for them is reached by what they log in with. */
    void takeOver(@Observes AccountInvited invited) {
        if (invited.tookOver()) {
            PersonEntity person = writing.get(invited.account().id, LockModeType.PESSIMISTIC_WRITE);
            PersonMapper.reach(person, invited.account().identifier);
        }
    }

    /** The profile of this person. */
    @Transactional
    public PersonView getOwn(UUID personId) {
        return writing.view(writing.get(personId, LockModeType.NONE));
    }

    /**
     * Replaces a profile, which the person confirms by it. A published one is told anew, and has to stay complete.
     *
     * @throws ProblemException 412 or 428 by the condition; 400 and 422 that name the fields at fault
     */
    @Transactional
    public PersonView replace(UUID personId, PersonRequest request, IfMatch condition) {
        PersonEntity person = writing.get(personId, LockModeType.PESSIMISTIC_WRITE);
        condition.check(person.version);
        writing.write(request, person);
        writing.confirm(person);
        return writing.save(person);
    }

    /** Adds what a person accepted of the suggestions made to them; what they have already stays as it is. */
    @Transactional
    public PersonView accept(UUID personId, List<OwnedSkill> skills, List<WantedJob> jobs) {
        PersonEntity person = writing.get(personId, LockModeType.PESSIMISTIC_WRITE);
        writing.add(skills, jobs, person);
        return writing.save(person);
    }

    /**
     * The person stands by what their advisor wrote for them; employers are told of it when the profile is published.
     *
     * @throws ProblemException 412 or 428 by the condition: nobody confirms what they have not read
     */
    @Transactional
    public PersonView confirm(UUID personId, IfMatch condition) {
        PersonEntity person = writing.get(personId, LockModeType.PESSIMISTIC_WRITE);
        condition.check(person.version);
        writing.confirm(person);
        return writing.save(person);
    }

    /**
     * Makes a profile visible to employers, with the person's consent, or invisible, which ends the consent.
     *
     * @throws ProblemException 422 without consent, without the person's confirmation of what an advisor wrote, or when
     *     the profile is too empty to be found
     */
    @Transactional
    public PersonView changeVisibility(UUID personId, VisibilityRequest request) {
        PersonEntity person = writing.get(personId, LockModeType.PESSIMISTIC_WRITE);
        if (request.published()) {
            if (!Boolean.TRUE.equals(request.consent())) {
                throw new ProblemException(
                        ProblemCode.CONSENT_REQUIRED,
                        "Un profil n'est visible des employeurs qu'avec votre accord.",
                        "A profile is visible to employers only with your consent.");
            }
            visibility.show(person);
        } else {
            visibility.hide(person);
        }
        return PersonMapper.view(person, request.published());
    }
}
