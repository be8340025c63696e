package fr.monjob.notification.rule;

import static fr.monjob.notification.message.MessageKind.CONTACT_ACCEPTED;
import static fr.monjob.notification.message.MessageKind.CONTACT_CLOSED;
import static fr.monjob.notification.message.MessageKind.CONTACT_REQUEST;
import static fr.monjob.notification.message.MessageKind.REPLY_DUE;

import fr.monjob.contract.contact.ContactProgress;
import fr.monjob.notification.message.MessageDraft;
import fr.monjob.notification.message.MessageDraft.Words;
import fr.monjob.notification.message.MessageKind;

/** What both sides of a contact request are told. The employer never learns a name here. */
public final class ContactRules {

    private ContactRules() {}

    /** A request came or moved: the side that waits is told. */
    public static MessageDraft moved(ContactProgress contact) {
        return switch (contact.state()) {
            case "PENDING" ->
                person(
                        contact,
                        CONTACT_REQUEST,
                        contact.companyName() + " veut vous contacter : " + contact.offerTitle(),
                        "Dites oui ou non%s. Votre nom n'est montré que si vous dites oui."
                                .formatted(FrenchDate.before(contact.expiresAt())));
            case "ACCEPTED" ->
                employer(
                        contact,
                        CONTACT_ACCEPTED,
                        "Contact accepté : " + contact.offerTitle(),
                        "Une personne accepte votre contact. Appelez-la ou écrivez-lui vite : ses coordonnées sont dans"
                                + " votre espace.");
            case "DECLINED" ->
                employer(
                        contact,
                        CONTACT_CLOSED,
                        "Contact décliné : " + contact.offerTitle(),
                        "La personne ne souhaite pas être contactée pour cette offre. D'autres profils vous attendent.");
            case "EXPIRED" -> expired(contact);
            default -> revoked(contact);
        };
    }

    /** The person owes an answer soon. */
    public static MessageDraft replyDue(ContactProgress contact) {
        var words = new Words(
                "Une réponse est attendue : " + contact.offerTitle(),
                "%s attend votre réponse. Dites oui ou non%s."
                        .formatted(contact.companyName(), FrenchDate.before(contact.expiresAt())),
                link(contact));
        String fact = "contact " + contact.contactRequestId() + " due " + contact.expiresAt();
        return MessageDraft.toPerson(contact.profileId(), REPLY_DUE, fact, words)
                .about(contact.offerId())
                .answering(contact.contactRequestId());
    }

    /** Of the end of its offer its employer knows: it is the person who need not think about it any more. */
    private static MessageDraft expired(ContactProgress contact) {
        return contact.movedBy().equals("PLATFORM")
                ? person(
                        contact,
                        CONTACT_CLOSED,
                        "Demande terminée : " + contact.offerTitle(),
                        "La demande de %s est terminée. Vous n'avez rien à faire.".formatted(contact.companyName()))
                : employer(
                        contact,
                        CONTACT_CLOSED,
                        "Demande sans réponse : " + contact.offerTitle(),
                        "La personne n'a pas répondu à temps. D'autres profils vous attendent.");
    }

    private static MessageDraft revoked(ContactProgress contact) {
        return contact.movedBy().equals("EMPLOYER")
                ? person(
                        contact,
                        CONTACT_CLOSED,
                        "Demande retirée : " + contact.offerTitle(),
                        contact.companyName() + " a retiré sa demande. Vous n'avez rien à faire.")
                : employer(
                        contact,
                        CONTACT_CLOSED,
                        "Contact retiré : " + contact.offerTitle(),
                        "La personne ne souhaite plus être contactée. Effacez ses coordonnées de vos fichiers.");
    }

    private static MessageDraft person(ContactProgress contact, MessageKind kind, String title, String body) {
        return MessageDraft.toPerson(contact.profileId(), kind, fact(contact), new Words(title, body, link(contact)))
                .about(contact.offerId())
                .answering(contact.contactRequestId());
    }

    private static MessageDraft employer(ContactProgress contact, MessageKind kind, String title, String body) {
        var words = new Words(title, body, "/offres/" + contact.offerId() + "/contacts");
        return MessageDraft.toEmployer(contact.employerId(), kind, fact(contact), words)
                .about(contact.offerId());
    }

    private static String link(ContactProgress contact) {
        return "/contacts/" + contact.contactRequestId();
    }

    private static String fact(ContactProgress contact) {
        return "contact " + contact.contactRequestId() + " " + contact.state();
    }
}
