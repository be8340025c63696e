package fr.monjob.insertion.hours.participant;

/** Publics whose hours count towards a clause: a local list, which the facilitator validates for each person. */
public enum ClausePublic {
    /** Unemployed for over twelve months. */
    LONG_TERM_UNEMPLOYED,
    RSA,
    /** Recognised as a disabled worker. */
    DISABLED_WORKER,
    /** ASS or AAH. */
    ASS_AAH,
    /** Under 26, out of school for six months and looking for work. */
    UNDER_26,
    /** In a structure of the insertion par l'activité économique. */
    IAE,
    /** Coming from EPIDE or an École de la deuxième chance. */
    EPIDE_E2C,
    /** On a reasoned opinion. */
    OTHER
}
