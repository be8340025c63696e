package fr.monjob.matching.offerindex;

import fr.monjob.contract.offer.PublishedOffer;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.SkillNeed;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.referential.rome.RomeCatalogue;

/** From the event to what the index keeps. */
final class OfferMapper {

    private static final String ESSENTIAL = "ESSENTIAL";

    private OfferMapper() {}

    /** @throws RuntimeException when the offer is no card, for instance without a place: a dead letter */
    static IndexedOffer toIndexed(PublishedOffer offer) {
        PublishedOffer.Workplace place = offer.location();
        OfferCard card = new OfferCard(
                offer.offerId(),
                RomeCatalogue.load().currentCode(offer.romeCode()),
                offer.contractType(),
                new GeoPoint(place.lat(), place.lon()),
                offer.skills().stream().map(OfferMapper::toNeed).toList(),
                offer.drivingLicence(),
                offer.weeklyHours() == null ? null : offer.weeklyHours().doubleValue(),
                offer.startDate());
        return new IndexedOffer(
                card,
                new OfferText(
                        offer.employerId(),
                        offer.companyName(),
                        offer.title(),
                        place.communeCode(),
                        place.communeName()));
    }

    private static SkillNeed toNeed(PublishedOffer.WeightedSkill skill) {
        return new SkillNeed(skill.code(), ESSENTIAL.equals(skill.weight()));
    }
}
