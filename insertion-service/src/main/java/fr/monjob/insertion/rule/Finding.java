package fr.monjob.insertion.rule;

import fr.monjob.web.problem.Wording;
import java.time.LocalDate;

/**
 * What one rule says of one plan.
 *
 * @param words     what is allowed, with its days; null when the rule has nothing to say
 * @param latestEnd last day that this rule allows; null when it sets none. It may lie before the plan's beginning: then
 *                  nothing is left
 * @param nextStep  or null
 */
public record Finding(Outcome outcome, Wording words, LocalDate latestEnd, NextStep nextStep) {

    /** How a plan stands to a rule. */
    public enum Outcome {
        KEPT,
        /** Refused as it is; other days, hours or papers would do. */
        REFUSED,
        /** No end would make it right. */
        IMPOSSIBLE
    }

    /** The rule is kept and says nothing. */
    public static Finding kept() {
        return new Finding(Outcome.KEPT, null, null, null);
    }

    /** Refused, and not because of its end. */
    public static Finding refused(Wording words) {
        return new Finding(Outcome.REFUSED, words, null, null);
    }

    /**
     * Refused whatever its end.
     *
     * @param nextStep when it could be tried again, or null
     */
    public static Finding impossible(Wording words, NextStep nextStep) {
        return new Finding(Outcome.IMPOSSIBLE, words, null, nextStep);
    }

    /** Kept when the plan ends by that day; a plan without an end when it can begin by it. */
    public static Finding until(LocalDate latestEnd, Plan plan, Wording words, NextStep nextStep) {
        LocalDate asked = plan.endsOn() == null ? plan.startsOn() : plan.endsOn();
        return new Finding(asked.isAfter(latestEnd) ? Outcome.REFUSED : Outcome.KEPT, words, latestEnd, nextStep);
    }

    /** Whether the plan may stand. */
    public boolean isKept() {
        return outcome == Outcome.KEPT;
    }
}
