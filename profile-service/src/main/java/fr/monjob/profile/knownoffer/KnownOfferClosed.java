package fr.monjob.profile.knownoffer;

import java.util.UUID;

/** Fired inside the transaction in which this service learns that an offer is over, with the offer's row locked. */
public record KnownOfferClosed(UUID offerId) {}
