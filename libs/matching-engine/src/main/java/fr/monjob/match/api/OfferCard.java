package fr.monjob.match.api;

import fr.monjob.match.geo.GeoPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Everything about a published offer, or about what an employer looks for, that a match may read.
 *
 * @param romeCode       null when no job is named: people are found by their skills alone
 * @param contractType   one word such as CDI, null for any
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
        if (romeCode != null) {
            RomeCodes.check(romeCode);
        }
        skills = List.copyOf(skills);
        if (skills.stream().map(SkillNeed::code).distinct().count() < skills.size()) {
            throw new IllegalArgumentException("An offer names a skill once");
        }
    }
}
