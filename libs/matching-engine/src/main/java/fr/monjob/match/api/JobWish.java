package fr.monjob.match.api;

import java.util.Set;

/**
 * A job that a person looks for, with the limits of that wish.
 *
 * @param romeCode      ROME card, a letter and four digits
 * @param radiusKm      how far the person goes for it, at least 1
 * @param contractTypes accepted contracts; empty accepts all
 * @param minHours      fewest weekly hours, 0 when open
 * @param maxHours      most weekly hours, infinite when open
 */
public record JobWish(String romeCode, int radiusKm, Set<String> contractTypes, double minHours, double maxHours) {

    public JobWish {
        RomeCodes.check(romeCode);
        if (radiusKm < 1 || !(minHours <= maxHours)) {
            throw new IllegalArgumentException("A wish has a radius of at least 1 km and hours in order");
        }
        contractTypes = Set.copyOf(contractTypes);
    }

    /** A wish without hours, for any contract. */
    public static JobWish of(String romeCode, int radiusKm) {
        return new JobWish(romeCode, radiusKm, Set.of(), 0, Double.POSITIVE_INFINITY);
    }

    public double radiusMetres() {
        return radiusKm * 1000.0;
    }

    /** Whether the offer's contract and weekly hours suit; its place and its job are other questions. */
    public boolean accepts(OfferCard offer) {
        boolean contractSuits =
                contractTypes.isEmpty() || offer.contractType() == null || contractTypes.contains(offer.contractType());
        boolean hoursSuit =
                offer.weeklyHours() == null || (minHours <= offer.weeklyHours() && offer.weeklyHours() <= maxHours);
        return contractSuits && hoursSuit;
    }
}
