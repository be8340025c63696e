package fr.monjob.insertion.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All rules, asked at once. A plan is judged by the rules and numbers that hold on its first day. Of several refusals the
 * first in the order of the rules is told; the latest end is the earliest that any of them sets.
 */
public final class RuleBook {

    private final List<DatedRule> rules;

    /** @param rules in the order in which their refusals are told */
    public RuleBook(List<DatedRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rules, in their order. */
    public List<DatedRule> rules() {
        return rules;
    }

    /** Judges a plan. */
    public Verdict check(Plan plan, History history) {
        List<Said> said = new ArrayList<>();
        for (DatedRule rule : rules) {
            if (rule.terms().holdsOn(plan.startsOn()) && rule.concerns(plan)) {
                said.add(new Said(rule.terms(), rule.check(plan, history)));
            }
        }
        boolean possible = said.stream().noneMatch(each -> each.finding.outcome() == Finding.Outcome.IMPOSSIBLE);
        Optional<Said> nearest = said.stream()
                .filter(each -> each.finding.latestEnd() != null)
                .min(Comparator.comparing(each -> each.finding.latestEnd()));
        LocalDate latestEnd =
                possible ? nearest.map(each -> each.finding.latestEnd()).orElse(null) : null;
        Optional<Said> refusal =
                said.stream().filter(each -> !each.finding.isKept()).findFirst();
        return refusal.or(() -> nearest)
                .map(each -> new Verdict(
                        refusal.isEmpty(), each.terms, each.finding.words(), latestEnd, each.finding.nextStep()))
                .orElse(new Verdict(true, null, null, null, null));
    }

    private record Said(RuleTerms terms, Finding finding) {}
}
