package fr.monjob.offer.offer;

import java.util.Set;
import java.util.UUID;

/**
 * Fired inside the transaction in which an employer edits a published offer, with its row locked; a hire that takes an
 * opening is no edit.
 *
 * @param terms at least one
 */
public record OfferTermsChanged(UUID offerId, Set<OfferTerm> terms) {}
