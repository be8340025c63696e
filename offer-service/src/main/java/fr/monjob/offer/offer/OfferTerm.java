package fr.monjob.offer.offer;

/** What of an offer people weigh when they apply. */
public enum OfferTerm {
    HOURS,
    PLACE,
    PAY,
    CONTRACT,
    START,
    OPENINGS
}
