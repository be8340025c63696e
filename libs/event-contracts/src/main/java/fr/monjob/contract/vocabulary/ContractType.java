package fr.monjob.contract.vocabulary;

/** The kinds of contract that an offer may have and a person may accept. */
public enum ContractType {
    CDI,
    CDD,
    CDDI,
    INTERIM,
    CONTRAT_AIDE,
    ALTERNANCE,
    PMSMP
}
