package fr.monjob.profile.person;

import fr.monjob.profile.consent.Consents;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
     * Confirms profiles as their people did on paper and makes those visible to employers whose people agreed to that on
     * it. Nothing is written of one that is refused: 412 when the profile was changed since it was printed, 428 without a
     * condition; 400 when the day of the signature can't be; 422 when the profile is too empty to be found.
     */
    @Transactional(TxType.MANDATORY)
    public Confirmations confirmOnPaper(List<Signature> signatures) {
        Map<UUID, PersonEntity> people =
                writing.lock(signatures.stream().map(Signature::personId).toList());
        Map<UUID, ProblemException> refused = new LinkedHashMap<>();
        List<PersonEntity> confirmed = new ArrayList<>();
        List<PersonEntity> shown = new ArrayList<>();
        Map<UUID, UUID> papers = new HashMap<>();
        for (Signature signature : signatures) {
            PersonEntity person = people.get(signature.personId());
            try {
                signature.check(person, clock.instant());
            } catch (ProblemException refusal) {
                refused.put(person.id, refusal);
                continue;
            }
            papers.put(person.id, consents.file(person.id, person.version, signature.paper()));
            writing.confirm(person);
            (signature.publish() ? shown : confirmed).add(person);
        }
        PersonEntity.flush();
        List<PersonView> views =
                new ArrayList<>(confirmed.stream().map(writing::save).toList());
        visibility.show(shown, papers);
        shown.forEach(person -> views.add(PersonMapper.view(person, true)));
        return new Confirmations(views, refused);
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
