package fr.monjob.profile.accesslog;

/** Why somebody was allowed to look, in the words that the person reads. */
public enum AccessReason {
    CONTACT_ACCEPTED("vous avez accepté sa demande de contact pour l'offre « %s »"),
    APPLICATION("vous avez envoyé votre candidature à son offre « %s »"),
    ACCOMPANIMENT("cette personne vous accompagne"),
    ACCOMPANIMENT_EDIT("cette personne vous accompagne et y a écrit : confirmez-le ou corrigez-le"),
    CV_BROUGHT("cette personne vous accompagne et a déposé ce CV pour vous"),
    PAPER_CONFIRMATION("cette personne vous accompagne et a enregistré la feuille que vous avez signée"),
    HIDDEN_FOR_YOU("cette personne vous accompagne et a retiré votre profil des recherches à votre demande");

    private final String because;

    AccessReason(String because) {
        this.because = because;
    }

    String because(String subjectTitle) {
        return because.formatted(subjectTitle);
    }
}
