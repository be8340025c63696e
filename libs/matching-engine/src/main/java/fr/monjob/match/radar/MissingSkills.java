package fr.monjob.match.radar;

import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.api.SkillNeed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What offers ask for and a crowd lacks. How many people have a skill is not told, only that most have not. */
final class MissingSkills {

    private static final Comparator<RadarGroup.MissingSkill> MOST_ASKED_FIRST = Comparator.comparingInt(
                    RadarGroup.MissingSkill::offers)
            .reversed()
            .thenComparing(RadarGroup.MissingSkill::code);

    private MissingSkills() {}

    static List<RadarGroup.MissingSkill> of(List<PersonCard> people, List<OfferCard> reachable) {
        Map<String, Long> asked = reachable.stream()
                .flatMap(offer -> offer.skills().stream())
                .map(SkillNeed::code)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return asked.entrySet().stream()
                .filter(skill -> isRare(skill.getKey(), people))
                .map(skill -> new RadarGroup.MissingSkill(
                        skill.getKey(), skill.getValue().intValue()))
                .sorted(MOST_ASKED_FIRST)
                .toList();
    }

    private static boolean isRare(String code, List<PersonCard> people) {
        long having =
                people.stream().filter(person -> person.skills().contains(code)).count();
        return 2 * having < people.size();
    }
}
