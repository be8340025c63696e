package fr.monjob.offer.application;

/** Where an application stands. REFUSED, WITHDRAWN and HIRED are final. */
public enum ApplicationState {
    SUBMITTED,
    VIEWED,
    INTERVIEW,
    ACCEPTED,
    REFUSED,
    WITHDRAWN,
    HIRED
}
