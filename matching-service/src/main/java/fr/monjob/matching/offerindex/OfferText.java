package fr.monjob.matching.offerindex;

import java.util.UUID;

/** The words of an offer that answers show beside its card. */
public record OfferText(UUID employerId, String companyName, String title, String communeCode, String communeName) {}
