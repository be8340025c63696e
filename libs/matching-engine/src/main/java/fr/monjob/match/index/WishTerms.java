package fr.monjob.match.index;

import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.OfferCard;
import java.util.Set;

/**
 * What a wish says besides its job; many wishes share one.
 *
 * @param brief the same in 15 bits, see {@link WishBrief}
 */
record WishTerms(double radiusMetres, Set<String> contractTypes, double minHours, double maxHours, int brief) {

    static WishTerms of(JobWish wish) {
        return new WishTerms(
                wish.radiusMetres(), wish.contractTypes(), wish.minHours(), wish.maxHours(), WishBrief.of(wish));
    }

    /** As {@link JobWish#accepts}. */
    boolean accepts(OfferCard offer) {
        return (contractTypes.isEmpty() || offer.contractType() == null || contractTypes.contains(offer.contractType()))
                && (offer.weeklyHours() == null
                        || (minHours <= offer.weeklyHours() && offer.weeklyHours() <= maxHours));
    }
}
