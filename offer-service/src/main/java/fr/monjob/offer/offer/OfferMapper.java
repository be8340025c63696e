package fr.monjob.offer.offer;

import fr.monjob.contract.offer.PublishedOffer;
import fr.monjob.offer.employer.AnswerRate;
import fr.monjob.referential.commune.Commune;
import fr.monjob.referential.rome.RomeCatalogue;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;

/** An offer on the wire, in events, and from a request into its row. */
public final class OfferMapper {

    private static final GeometryFactory WGS84 = new GeometryFactory(new PrecisionModel(), 4326);

    private OfferMapper() {}

    /**
     * An offer as its readers see it.
     *
     * @param rate           of its employer, or null
     * @param distanceMetres from the point searched around, or null
     */
    public static OfferView view(OfferEntity offer, AnswerRate rate, Long distanceMetres) {
        RomeCatalogue rome = RomeCatalogue.load();
        return new OfferView(
                offer.id,
                offer.status,
                offer.title,
                offer.description,
                offer.employer.companyName,
                offer.romeCode,
                rome.findJob(offer.romeCode).map(job -> job.label()).orElse(null),
                offer.contractType,
                offer.weeklyHours,
                offer.startDate,
                offer.durationMonths,
                new OfferView.Location(
                        offer.communeCode, offer.communeName, offer.address, offer.place.getY(), offer.place.getX()),
                offer.skills.stream()
                        .map(need -> new OfferView.Skill(
                                need.code(),
                                rome.findSkill(need.code())
                                        .map(skill -> skill.label())
                                        .orElse(null),
                                need.weight()))
                        .toList(),
                offer.drivingLicence,
                offer.shifts,
                offer.salaryPer == null ? null : new Salary(offer.salaryMin, offer.salaryMax, offer.salaryPer),
                offer.openings,
                offer.expiresOn,
                offer.publishedAt,
                distanceMetres,
                rate);
    }

    static PublishedOffer event(OfferEntity offer) {
        return new PublishedOffer(
                offer.id,
                offer.employer.id,
                offer.employer.companyName,
                offer.title,
                offer.romeCode,
                offer.contractType.name(),
                offer.weeklyHours,
                offer.startDate,
                offer.durationMonths,
                new PublishedOffer.Workplace(
                        offer.communeCode, offer.communeName, offer.place.getY(), offer.place.getX()),
                offer.skills.stream()
                        .map(need -> new PublishedOffer.WeightedSkill(
                                need.code(), need.weight().name()))
                        .toList(),
                offer.drivingLicence == null ? null : offer.drivingLicence.name(),
                offer.openings,
                offer.publishedAt,
                offer.expiresOn);
    }

    /** What an offer says, for another one; its life is its own. */
    static OfferRequest content(OfferEntity offer) {
        return new OfferRequest(
                offer.title,
                offer.description,
                offer.romeCode,
                offer.contractType,
                offer.weeklyHours,
                offer.startDate,
                offer.durationMonths,
                new OfferRequest.Location(offer.communeCode, offer.address),
                offer.skills,
                offer.drivingLicence,
                offer.shifts,
                offer.salaryPer == null ? null : new Salary(offer.salaryMin, offer.salaryMax, offer.salaryPer),
                Math.max(1, offer.openings),
                null);
    }

    static void fill(OfferEntity offer, OfferRequest request, Commune commune) {
        offer.title = request.title().strip();
        offer.description = request.description().strip();
        offer.romeCode = RomeCatalogue.load().currentCode(request.romeCode());
        offer.contractType = request.contractType();
        offer.weeklyHours = request.weeklyHours();
        offer.startDate = request.startDate();
        offer.durationMonths = request.durationMonths();
        offer.communeCode = commune.code();
        offer.communeName = commune.name();
        offer.departement = commune.departement();
        offer.address = request.location().address();
        offer.place = WGS84.createPoint(new Coordinate(commune.lon(), commune.lat()));
        offer.skills = request.skills();
        offer.drivingLicence = request.drivingLicence();
        offer.shifts = request.shifts();
        Salary salary = request.salary();
        offer.salaryMin = salary == null ? null : salary.min();
        offer.salaryMax = salary == null ? null : salary.max();
        offer.salaryPer = salary == null ? null : salary.per();
        offer.openings = request.openings();
        offer.expiresOn = request.expiresOn();
    }
}
