package fr.monjob.profile.contact;

/** The published reasons that a person may give for a no; they need not give any. */
public enum DeclineReason {
    JOB_DOES_NOT_FIT("Ce métier ne me convient pas"),
    TOO_FAR("C'est trop loin pour moi"),
    HOURS_DO_NOT_FIT("Les horaires ne me conviennent pas"),
    NOT_AVAILABLE("Je ne suis plus disponible"),
    OTHER("Pour une autre raison");

    private final String label;

    DeclineReason(String label) {
        this.label = label;
    }

    /** In plain French. */
    public String label() {
        return label;
    }
}
