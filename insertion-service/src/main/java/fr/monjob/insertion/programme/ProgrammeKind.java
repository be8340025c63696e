package fr.monjob.insertion.programme;

/** What obliges to hours of insertion. Hours of two kinds have different scopes and are never added. */
public enum ProgrammeKind {
    /** A public contract with a clause of insertion. */
    MARCHE_PUBLIC,
    /** The Département's own contract of insertion in its colleges. */
    MARCHE_COLLEGE,
    /** A large site of many years, for example the ERBM or the canal Seine-Nord Europe. */
    GRAND_CHANTIER
}
