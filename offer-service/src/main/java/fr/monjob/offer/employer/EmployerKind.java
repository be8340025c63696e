package fr.monjob.offer.employer;

/** What an employer is: a company, an insertion structure (SIAE) by its legal kind, a public body or an association. */
public enum EmployerKind {
    ENTREPRISE,
    EI,
    AI,
    ACI,
    ETTI,
    EITI,
    GEIQ,
    COLLECTIVITE,
    ASSOCIATION
}
