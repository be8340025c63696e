package fr.monjob.profile.cv.suggestion;

/**
 * A job that a CV speaks of.
 *
 * @param romeCode ROME code
 * @param evidence the words of the CV that led to it, as they stand there
 */
public record SuggestedJob(String romeCode, String label, String evidence) {}
