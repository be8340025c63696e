package fr.monjob.offer.application;

/** The two sides of an application. */
public enum Party {
    BENEFICIARY,
    EMPLOYER
}
