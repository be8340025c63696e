package fr.monjob.profile.reach;

/**
 * What the page behind a link says.
 *
 * @param status HTTP status
 * @param title  one sentence
 * @param body   what happens, or has happened
 * @param button what the one button says; null when there is nothing to press
 */
public record OneTapPage(int status, String title, String body, String button) {

    static OneTapPage ask(String title, String body, String button) {
        return new OneTapPage(200, title, body, button);
    }

    static OneTapPage done(String title, String body) {
        return new OneTapPage(200, title, body, null);
    }

    static OneTapPage unknown() {
        return new OneTapPage(
                404, "Ce lien n'est pas bon", "Ouvrez le lien du message en entier, ou connectez-vous à monjob.", null);
    }

    static OneTapPage used() {
        return new OneTapPage(
                410, "Ce lien a déjà servi", "Votre réponse est enregistrée. Vous n'avez plus rien à faire.", null);
    }

    static OneTapPage refused(int status) {
        return new OneTapPage(
                status, "Ce n'est pas possible ici", "Connectez-vous à monjob : il manque quelque chose.", null);
    }

    static OneTapPage over() {
        return new OneTapPage(410, "Cette demande n'attend plus de réponse", "Vous n'avez plus rien à faire.", null);
    }

    static OneTapPage expired() {
        return new OneTapPage(
                410, "Ce lien n'est plus valable", "Connectez-vous à monjob pour faire ce changement.", null);
    }
}
