package fr.monjob.profile.contact;

import fr.monjob.profile.accesslog.ShownField;
import fr.monjob.profile.cv.CvService;
import fr.monjob.profile.disclosure.ShownPolicy;
import fr.monjob.profile.person.PersonContact;
import fr.monjob.profile.person.PersonContacts;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Turns what a person chose to show into what is shown. */
@ApplicationScoped
class ShownChoice {

    private final PersonContacts people;
    private final CvService cvs;

    ShownChoice(PersonContacts people, CvService cvs) {
        this.people = people;
        this.cvs = cvs;
    }

    /**
     * Writes the choice into the request.
     *
     * @throws ProblemException 400 that names what the person does not have, or when the employer could not reach them;
     *     422 when there is nothing at all by which anybody could
     */
    void apply(AcceptContactRequest choice, ContactRequestEntity request) {
        PersonContact person = people.getContact(request.personId);
        if (person.phone() == null && person.email() == null) {
            throw new ProblemException(
                            ProblemCode.PROFILE_INCOMPLETE,
                            "Pour dire oui, ajoutez d'abord un numéro de téléphone ou une adresse e-mail à votre profil :"
                                    + " l'employeur vous joindra par là.",
                            "To say yes, first add a phone number or an e-mail address to your profile: the employer will"
                                    + " reach you by it.")
                    .withViolation(
                            "phone", "Un téléphone ou un e-mail est attendu.", "A phone or an e-mail is expected.");
        }
        Set<ShownField> shown = EnumSet.of(ShownField.NAME);
        shown.addAll(choice.show() == null ? ShownPolicy.standard(person) : choice.show());
        if (choice.cvId() != null) {
            shown.add(ShownField.CV);
        }
        ShownPolicy.findMissing(person, shown).ifPresent(missing -> {
            throw invalid("show", "Votre profil n'a pas cette information : " + missing + ".", "Not in your profile.");
        });
        if (!shown.contains(ShownField.PHONE) && !shown.contains(ShownField.EMAIL)) {
            throw invalid("show", "Choisissez un téléphone ou une adresse e-mail.", "Choose a phone or an e-mail.");
        }
        request.cvId = shown.contains(ShownField.CV) ? cv(request.personId, choice.cvId()) : null;
        request.shown = List.copyOf(shown);
    }

    private UUID cv(UUID personId, UUID asked) {
        if (asked == null) {
            return cvs.findNewestReady(personId).orElseThrow(ShownChoice::noCv);
        }
        if (!cvs.isReady(personId, asked)) {
            throw noCv();
        }
        return asked;
    }

    private static ProblemException noCv() {
        return invalid("cvId", "Ce CV n'existe pas.", "There is no such CV.");
    }

    private static ProblemException invalid(String field, String french, String english) {
        return new ProblemException(ProblemCode.VALIDATION_FAILED).withViolation(field, french, english);
    }
}
