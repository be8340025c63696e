package fr.monjob.profile.person;

/** The categories of a French driving licence (code de la route R221-4). */
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
