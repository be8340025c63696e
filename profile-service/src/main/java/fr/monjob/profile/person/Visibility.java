package fr.monjob.profile.person;

import fr.monjob.profile.candidate.PublishedPeople;
import fr.monjob.profile.consent.Agreement;
import fr.monjob.profile.consent.ConsentPurpose;
import fr.monjob.profile.consent.Consents;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows profiles to employers, and hides them; a consent begins and ends with it. */
@ApplicationScoped
class Visibility {

    private final PublishedPeople people;
    private final Consents consents;

    Visibility(PublishedPeople people, Consents consents) {
        this.people = people;
        this.consents = consents;
    }

    /**
     * Last of all steps of a transaction: what is told to the other services comes after what is kept here.
     *
     * @throws ProblemException 422 without the person's confirmation of what an advisor wrote, or when the profile is too
     *     empty to be found
     */
    @Transactional(TxType.MANDATORY)
    void show(PersonEntity person) {
        requireShowable(person);
        show(List.of(person), Map.of());
    }

    /**
     * The same for people who may be shown.
     *
     * @param papers the sheets on which they agreed, by person; on the screen who is not in it
     */
    @Transactional(TxType.MANDATORY)
    void show(List<PersonEntity> showable, Map<UUID, UUID> papers) {
        if (showable.isEmpty()) {
            return;
        }
        consents.give(
                showable.stream()
                        .map(person -> new Agreement(person.id, papers.get(person.id)))
                        .toList(),
                ConsentPurpose.BE_FOUND);
        people.publish(showable.stream().map(PersonMapper::telling).toList());
    }

    private static void requireShowable(PersonEntity person) {
        if (!person.isConfirmed()) {
            throw new ProblemException(
                    ProblemCode.CONFIRMATION_REQUIRED,
                    "Votre référent a écrit dans votre profil : lisez-le et confirmez-le d'abord.",
                    "Your advisor wrote in your profile: read and confirm it first.");
        }
        PersonWriting.requireComplete(person);
    }

    @Transactional(TxType.MANDATORY)
    void hide(PersonEntity person) {
        consents.withdraw(List.of(person.id), ConsentPurpose.BE_FOUND);
        people.withdraw(person.id);
    }
}
