package fr.monjob.offer.employer;

/**
 * How an employer answers those who apply.
 *
 * @param share of the applications of the last year that it answered in time, 0 to 1, two decimals
 * @param days  what "in time" means
 */
public record AnswerRate(double share, int days) {}
