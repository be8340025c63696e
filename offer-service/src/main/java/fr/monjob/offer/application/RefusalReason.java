package fr.monjob.offer.application;

/** The published reasons for which an application may be refused; none of them names a trait of the person. */
public enum RefusalReason {
    SKILLS_MISSING("Il manque une compétence essentielle pour ce poste"),
    EXPERIENCE_MISSING("L'expérience demandée n'est pas encore là"),
    LICENCE_MISSING("Le permis demandé manque"),
    HOURS_NOT_COMPATIBLE("Les horaires ne conviennent pas"),
    NOT_AVAILABLE("La personne n'est pas disponible à la date voulue"),
    NO_ANSWER("La personne n'a pas répondu"),
    POSITION_FILLED("Le poste est pourvu"),
    POSITION_CANCELLED("Le poste n'est plus à pourvoir");

    private final String label;

    RefusalReason(String label) {
        this.label = label;
    }

    /** What the person reads, in plain French. */
    public String label() {
        return label;
    }
}
