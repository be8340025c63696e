package fr.monjob.match.api;

/** Why somebody is considered for an offer. */
public enum MatchReason {
    /** They want this job or one of its professional domain. */
    JOB,
    /** They did not name it, but have at least half of the weighted skills. */
    SKILLS
}
