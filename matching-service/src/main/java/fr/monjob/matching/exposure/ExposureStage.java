package fr.monjob.matching.exposure;

/** How far a person came with an employer. */
public enum ExposureStage {
    /** Their card was in an answer to an employer. */
    SHOWN,
    /** An employer asked for contact. */
    CONTACTED,
    /** They said yes or no to one. */
    ANSWERED,
    /** They were hired. */
    HIRED
}
