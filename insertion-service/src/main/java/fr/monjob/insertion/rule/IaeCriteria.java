package fr.monjob.insertion.rule;

/**
 * How many of the criteria of the decree a person meets. They are counted and never named: some are health data, and the
 * rule asks for no more than their number.
 *
 * @param level1 of RSA, ASS, AAH and over 24 months of unemployment
 * @param level2 of the decree's second list
 */
public record IaeCriteria(int level1, int level2) {}
