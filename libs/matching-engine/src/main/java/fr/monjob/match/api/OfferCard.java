package fr.monjob.match.api;

import fr.monjob.match.geo.GeoPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Everything about a published offer that a match may read.
 *
 * @param contractType   one word such as CDI
 * @param workplace      exact, offers are public
 * @param skills         each code once; an offer without skills suits every skill
 * @param drivingLicence category asked for, or null
 * @param weeklyHours    hours a week, or null
 * @param startDate      first day of work, null for at once
 */
public record OfferCard(
        UUID id,
        String romeCode,
        String contractType,
        GeoPoint workplace,
        List<SkillNeed> skills,
        String drivingLicence,
        Double weeklyHours,
        LocalDate startDate) {

    public OfferCard {
        RomeCodes.check(romeCode);
        skills = List.copyOf(skills);
        if (skills.stream().map(SkillNeed::code).distinct().count() < skills.size()) {
            throw new IllegalArgumentException("An offer names a skill once");
        }
    }
}
