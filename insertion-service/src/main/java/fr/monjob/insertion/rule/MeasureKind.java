package fr.monjob.insertion.rule;

/** The measures that a person may be in. */
public enum MeasureKind {
    /** A job in an insertion structure, under a PASS IAE. */
    IAE,
    /** The fixed-term insertion contract. */
    CDDI,
    /** A subsidised contract under the CAOM. */
    CONTRAT_AIDE,
    /** An immersion in a company. */
    PMSMP,
    FORMATION,
    COUP_DE_POUCE,
    ACCOMPAGNEMENT_EMPLOI
}
