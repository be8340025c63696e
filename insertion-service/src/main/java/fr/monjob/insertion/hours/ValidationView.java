package fr.monjob.insertion.hours;

/**
 * What was validated.
 *
 * @param validated how many lines; those that were before, and lines taken back, are not among them
 */
public record ValidationView(int validated) {}
