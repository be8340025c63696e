package fr.monjob.insertion.measure;

/**
 * Whether a measure may be renewed in its structure: yes or no, and nothing of why. What else the person did, and elsewhere,
 * is between them and their advisor.
 *
 * @param allowed whether the rules let another one follow
 */
public record RenewalView(boolean allowed) {}
