package fr.monjob.insertion.measure;

import fr.monjob.insertion.rule.NextStep;
import fr.monjob.insertion.rule.Verdict;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Whether a measure may be signed.
 *
 * @param rule      the rule that refuses it or sets its latest end; absent when none does
 * @param source    where that rule stands, in French
 * @param reason    what that rule allows
 * @param latestEnd last day that all rules allow; absent when none sets one, or when no end would do
 * @param nextStep  what has to be done before the limit, and from which day on; absent when nothing has
 */
public record RuleCheckView(
        boolean allowed, String rule, String source, String reason, LocalDate latestEnd, Step nextStep) {

    /** What to do, and from which day on. */
    public record Step(LocalDate on, String action) {

        static Step of(NextStep step, Locale language) {
            return step == null ? null : new Step(step.on(), step.action().in(language));
        }
    }

    static RuleCheckView of(Verdict verdict, Locale language) {
        return verdict.rule() == null
                ? new RuleCheckView(verdict.allowed(), null, null, null, verdict.latestEnd(), null)
                : new RuleCheckView(
                        verdict.allowed(),
                        verdict.rule().code(),
                        verdict.rule().source(),
                        verdict.words().in(language),
                        verdict.latestEnd(),
                        Step.of(verdict.nextStep(), language));
    }
}
