package fr.monjob.offer.application;

/** Whose word a step of an application is. */
public enum Party {
    BENEFICIARY,
    EMPLOYER,
    /** Of neither side: an application that ends with its offer. Nobody's answer, and in no rate. */
    PLATFORM
}
