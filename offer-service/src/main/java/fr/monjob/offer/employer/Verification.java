package fr.monjob.offer.employer;

/** Whether an advisor found the employer to be who it says it is. Only VERIFIED publishes and searches. */
public enum Verification {
    PENDING,
    VERIFIED,
    REFUSED
}
