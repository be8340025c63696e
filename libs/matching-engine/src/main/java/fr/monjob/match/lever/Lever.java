package fr.monjob.match.lever;

/**
 * What a change would bring.
 *
 * @param additionalOffers how many offers are no match now and would be one, at least 1
 */
public record Lever(Change change, int additionalOffers) {}
