package fr.monjob.profile.cv.suggestion;

/**
 * A skill that a CV speaks of.
 *
 * @param code skill code of the catalogue
 * @param evidence the words of the CV that led to it, as they stand there
 */
public record SuggestedSkill(String code, String label, String evidence) {}
