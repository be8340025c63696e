package fr.monjob.matching.offerindex;

import java.util.UUID;

/** An offer entered the index that was not in it: told within the transaction that put it there. */
public record OfferPublication(UUID offerId) {}
