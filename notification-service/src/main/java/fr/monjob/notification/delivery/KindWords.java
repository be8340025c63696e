package fr.monjob.notification.delivery;

import fr.monjob.notification.message.Audience;
import fr.monjob.notification.message.MessageKind;

/**
 * What every mail of a kind says besides its message.
 *
 * @param reason why the reader gets it, a sentence
 * @param button what the link does
 */
record KindWords(String reason, String button) {

    static KindWords of(MessageKind kind, Audience audience) {
        boolean employer = audience == Audience.EMPLOYER;
        return switch (kind) {
            case OFFER_MATCH -> new KindWords("Cette offre correspond au travail que vous cherchez.", "Voir l'offre");
            case OFFER_PROPOSED -> new KindWords("Votre référent a choisi cette offre pour vous.", "Voir l'offre");
            case CANDIDATE_MATCH -> new KindWords("Vous avez publié cette offre sur monjob.", "Voir les profils");
            case CONTACT_REQUEST ->
                new KindWords("Votre profil est visible des employeurs, sans votre nom.", "Voir la demande");
            case CONTACT_ACCEPTED ->
                new KindWords("Vous avez demandé à contacter cette personne.", "Voir ses coordonnées");
            case CONTACT_CLOSED -> new KindWords("Vous aviez une demande de contact en cours.", "Voir la demande");
            case APPLICATION_RECEIVED ->
                new KindWords("Vous avez publié cette offre sur monjob.", "Voir la candidature");
            case APPLICATION_CHANGED ->
                employer
                        ? new KindWords("Cette personne a répondu à votre offre.", "Voir la candidature")
                        : new KindWords("Vous avez répondu à cette offre.", "Voir ma candidature");
            case APPLICATION_MESSAGE ->
                employer
                        ? new KindWords("Cette personne a répondu à votre offre.", "Lire le message")
                        : new KindWords("Vous avez répondu à cette offre.", "Lire le message");
            case REPLY_DUE -> new KindWords("Quelqu'un attend votre réponse.", "Répondre");
            case EMPLOYER_VERIFIED ->
                new KindWords("Vous avez créé un compte employeur sur monjob.", "Voir mon entreprise");
            case PATHWAY_STEP_DUE -> new KindWords("Une étape de votre parcours approche.", "Voir le parcours");
            case DATA_RETENTION ->
                new KindWords("La loi nous demande de vous prévenir avant d'effacer vos données.", "Voir mes données");
            case PASSWORD_RESET ->
                new KindWords(
                        "Quelqu'un, sans doute vous, a demandé un nouveau mot de passe.", "Choisir un mot de passe");
            case ACCOUNT_SECURITY ->
                new KindWords("Cela concerne la sécurité de votre compte.", "Changer de mot de passe");
        };
    }
}
