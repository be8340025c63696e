package fr.monjob.matching.lever;

/**
 * A change and what it would bring to the person who asks.
 *
 * @param additionalOffers how many offers are no match now and would be one, at least 1
 */
record LeverView(ChangeView change, int additionalOffers) {}
