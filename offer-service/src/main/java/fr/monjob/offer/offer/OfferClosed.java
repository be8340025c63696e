package fr.monjob.offer.offer;

import java.util.UUID;

/**
 * Fired inside the transaction in which an offer ends, with its row locked.
 *
 * @param end FILLED, WITHDRAWN or EXPIRED
 */
public record OfferClosed(UUID offerId, OfferStatus end) {}
