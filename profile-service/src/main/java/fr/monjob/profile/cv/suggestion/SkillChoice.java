package fr.monjob.profile.cv.suggestion;

import fr.monjob.referential.rome.Skill;
import fr.monjob.referential.rome.SkillKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Decides between readings: the longer phrase wins over its part, of two skills named by the same words the one closer to
 * the person's jobs, and a phrase that says too little alone needs such a job.
 */
final class SkillChoice {

    private static final double NAMED_ELSEWHERE = 0.5;
    private static final double LEAST_AFFINITY = 2.2;

    private final JobRanking ranking;
    private final NamedTrades trades;
    private final Predicate<String> isVague;

    /**
     * @param trades what the CV's named jobs leave of the findings
     * @param isVague tells whether a word alone leaves open what is done
     */
    SkillChoice(JobRanking ranking, NamedTrades trades, Predicate<String> isVague) {
        this.ranking = ranking;
        this.trades = trades;
        this.isVague = isVague;
    }

    /** The findings that hold, closest to the person's jobs first; the strong ones are added to the ranking. */
    List<Finding<Skill>> among(List<Finding<Skill>> all) {
        List<Finding<Skill>> findings = all.stream()
                .collect(Collectors.groupingBy(Finding::clause, IdentityHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(beside -> beside.stream().filter(one -> beside.stream().noneMatch(one::isPartOf)))
                .filter(trades::admit)
                .sorted(Comparator.comparingInt(Finding::start))
                .toList();
        Map<Clause, List<Finding<Skill>>> byClause = findings.stream()
                .collect(Collectors.groupingBy(Finding::clause, IdentityHashMap::new, Collectors.toList()));
        List<Finding<Skill>> clear = findings.stream()
                .filter(one ->
                        !one.weak() && rivals(one, byClause.get(one.clause())).size() == 1)
                .toList();
        clear.forEach(ranking::count);
        Set<String> preciseWords = clear.stream()
                .flatMap(one -> one.at().stream().map(one.clause()::stem))
                .filter(isVague)
                .collect(Collectors.toSet());
        Set<String> named = clear.stream().map(one -> one.target().code()).collect(Collectors.toSet());
        List<Finding<Skill>> chosen = new ArrayList<>(clear);
        for (Finding<Skill> finding : findings) {
            if (!clear.contains(finding)
                    && isBest(finding, byClause.get(finding.clause()), named)
                    && holds(finding, preciseWords)) {
                chosen.add(finding);
                if (!finding.weak()) {
                    ranking.count(finding);
                }
            }
        }
        return chosen.stream()
                .sorted(Comparator.comparing(
                                (Finding<Skill> one) -> one.target().kind() == SkillKind.SAVOIR_ETRE)
                        .thenComparing(Finding::weak)
                        .thenComparingDouble(one -> -ranking.affinity(one)))
                .toList();
    }

    /** A weak phrase needs a job of the person's; it falls away when its vague word is said more precisely elsewhere. */
    private boolean holds(Finding<Skill> finding, Set<String> preciseWords) {
        return !finding.weak()
                || ranking.affinity(finding) >= LEAST_AFFINITY
                        && finding.at().stream().map(finding.clause()::stem).noneMatch(preciseWords::contains);
    }

    private boolean isBest(Finding<Skill> finding, List<Finding<Skill>> all, Set<String> named) {
        return rivals(finding, all).stream()
                        .max(Comparator.comparingDouble(rival -> closeness(rival, named)))
                        .orElseThrow()
                == finding;
    }

    /** Of two equal readings the one that the CV names clearly elsewhere. */
    private double closeness(Finding<Skill> finding, Set<String> named) {
        return ranking.affinity(finding) + (named.contains(finding.target().code()) ? NAMED_ELSEWHERE : 0);
    }

    /** The findings on the same words, itself included, each skill once. */
    private static List<Finding<Skill>> rivals(Finding<Skill> finding, List<Finding<Skill>> all) {
        return all.stream()
                .filter(finding::sameWordsAs)
                .filter(other -> other == finding || !other.target().equals(finding.target()))
                .toList();
    }
}
