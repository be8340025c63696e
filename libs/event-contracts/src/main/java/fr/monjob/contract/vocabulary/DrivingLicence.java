package fr.monjob.contract.vocabulary;

/** The categories of driving licence in France (article R221-4 of the Code de la route). */
public enum DrivingLicence {
    AM,
    A1,
    A2,
    A,
    B1,
    B,
    BE,
    C1,
    C1E,
    C,
    CE,
    D1,
    D1E,
    D,
    DE
}
