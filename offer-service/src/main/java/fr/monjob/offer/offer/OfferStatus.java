package fr.monjob.offer.offer;

/** The life of an offer: DRAFT → PUBLISHED → FILLED, WITHDRAWN or EXPIRED. */
public enum OfferStatus {
    DRAFT,
    PUBLISHED,
    FILLED,
    WITHDRAWN,
    EXPIRED
}
