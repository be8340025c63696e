package fr.monjob.profile.cv;

/** How far a CV has come. */
public enum CvStatus {
    /** Stored, not yet looked into. */
    PROCESSING,
    /** Harmless, read, and served to its owner. */
    READY,
    /** Not kept; the code says why. */
    REJECTED
}
