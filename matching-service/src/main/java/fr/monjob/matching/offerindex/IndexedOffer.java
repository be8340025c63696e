package fr.monjob.matching.offerindex;

import fr.monjob.match.api.OfferCard;

/** A published offer: what matches read of it, and what answers show. */
public record IndexedOffer(OfferCard card, OfferText text) {}
