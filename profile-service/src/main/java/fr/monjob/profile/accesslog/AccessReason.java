package fr.monjob.profile.accesslog;

/** Why somebody was allowed to look, in the words that the person reads. */
public enum AccessReason {
    CONTACT_ACCEPTED(false, "vous avez accepté sa demande de contact pour l'offre « %s »"),
    APPLICATION(false, "vous avez envoyé votre candidature à son offre « %s »"),
    ACCOMPANIMENT(false, "cette personne vous accompagne"),
    ACCOMPANIMENT_EDIT(true, "cette personne vous accompagne et y a écrit : confirmez-le ou corrigez-le"),
    CV_BROUGHT(true, "cette personne vous accompagne et a déposé ce CV pour vous"),
    PAPER_CONFIRMATION(true, "cette personne vous accompagne et a enregistré la feuille que vous avez signée"),
    PASSWORD_HELP(true, "cette personne vous accompagne et vous a aidé à choisir un nouveau mot de passe"),
    HIDDEN_FOR_YOU(true, "cette personne vous accompagne et a retiré votre profil des recherches à votre demande");

    private final boolean contact;
    private final String because;

    AccessReason(boolean contact, String because) {
        this.contact = contact;
        this.because = because;
    }

    /** Whether an advisor writes of a person this way after there was contact with them; to look at them is none. */
    boolean isContact() {
        return contact;
    }

    String because(String subjectTitle) {
        return because.formatted(subjectTitle);
    }
}
