package fr.monjob.match.rank;

import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.SkillNeed;
import fr.monjob.match.api.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How a person's skills meet an offer's.
 *
 * @param share   weight of the matched skills over the weight of all; 1 for an offer without skills
 * @param matched codes in the offer's order
 * @param missing codes in the offer's order
 */
public record SkillFit(double share, List<String> matched, List<String> missing) {

    public static SkillFit of(Set<String> skills, OfferCard offer, Weights weights) {
        List<String> matched = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        int has = 0;
        int total = 0;
        for (SkillNeed need : offer.skills()) {
            total += weights.of(need);
            if (skills.contains(need.code())) {
                has += weights.of(need);
                matched.add(need.code());
            } else {
                missing.add(need.code());
            }
        }
        return new SkillFit(total == 0 ? 1 : (double) has / total, List.copyOf(matched), List.copyOf(missing));
    }
}
