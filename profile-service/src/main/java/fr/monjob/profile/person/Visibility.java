package fr.monjob.profile.person;

import fr.monjob.profile.candidate.PublishedPeople;
import fr.monjob.profile.consent.ConsentPurpose;
import fr.monjob.profile.consent.Consents;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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
     * @param paperId the sheet on which the person agreed, or null: on the screen
     * @throws ProblemException 422 without the person's confirmation of what an advisor wrote, or when the profile is too
     *     empty to be found
     */
    @Transactional(TxType.MANDATORY)
    void show(PersonEntity person, UUID paperId) {
        if (!person.isConfirmed()) {
            throw new ProblemException(
                    ProblemCode.CONFIRMATION_REQUIRED,
                    "Votre référent a écrit dans votre profil : lisez-le et confirmez-le d'abord.",
                    "Your advisor wrote in your profile: read and confirm it first.");
        }
        PersonWriting.requireComplete(person);
        consents.give(person.id, ConsentPurpose.BE_FOUND, paperId);
        people.publish(PersonMapper.facts(person), PersonMapper.place(person));
    }

    @Transactional(TxType.MANDATORY)
    void hide(PersonEntity person) {
        consents.withdraw(person.id, ConsentPurpose.BE_FOUND);
        people.withdraw(person.id);
    }
}
