package fr.monjob.match.lever;

/**
 * What a change would bring to some people, if each of them made it.
 *
 * @param people           to how many of them it opens an offer, at least 1
 * @param offers           how many different offers it opens
 * @param additionalOffers the offers that it opens to each of them, added up
 */
public record GroupLever(Change change, int people, int offers, int additionalOffers) {}
