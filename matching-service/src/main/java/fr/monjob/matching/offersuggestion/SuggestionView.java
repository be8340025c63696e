package fr.monjob.matching.offersuggestion;

import fr.monjob.match.api.Components;
import fr.monjob.match.api.MatchReason;
import fr.monjob.match.geo.Means;
import fr.monjob.matching.catalogue.SkillView;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An offer that fits the person who asks; they see everything of the match.
 *
 * @param distanceMetres   from their exact home to the workplace, as the crow flies
 * @param estimatedMinutes for each of their means, an estimate from the distance alone
 * @param score            0 to 1, four decimals
 * @param components       four decimals each
 * @param reason           JOB, or SKILLS for a job they did not name but have the skills for
 */
record SuggestionView(
        UUID offerId,
        String title,
        String companyName,
        String romeCode,
        String contractType,
        Location location,
        long distanceMetres,
        Map<Means, Integer> estimatedMinutes,
        double score,
        Components components,
        MatchReason reason,
        List<SkillView> matchedSkills,
        List<SkillView> missingSkills) {

    @Schema(name = "SuggestedPlace")
    record Location(String communeCode, String communeName, double lat, double lon) {}
}
