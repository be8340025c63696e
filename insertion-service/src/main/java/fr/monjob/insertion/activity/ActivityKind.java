package fr.monjob.insertion.activity;

/** What counts for the hours of a contrat d'engagement. */
public enum ActivityKind {
    APPLICATION,
    INTERVIEW,
    /** A PMSMP. */
    IMMERSION,
    TRAINING,
    /** Work in a programme with an insertion clause. */
    CLAUSE_WORK,
    WORKSHOP,
    ACCESS_TO_RIGHTS,
    OTHER
}
