package fr.monjob.insertion.measure;

import fr.monjob.insertion.rule.Verdict;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import java.util.Locale;

/** A refusal of the rules as the answer of a call that writes. */
final class RuleRefusal {

    private RuleRefusal() {}

    /** 422 whose type names the rule, with what is allowed, the latest end and the next step where there are any. */
    static ProblemException of(Verdict verdict, Locale language) {
        ProblemException refusal = new ProblemException(codeOf(verdict.rule().code()), verdict.words())
                .with("rule", verdict.rule().code())
                .with("source", verdict.rule().source());
        if (verdict.latestEnd() != null) {
            refusal = refusal.with("latestEnd", verdict.latestEnd());
        }
        return verdict.nextStep() == null
                ? refusal
                : refusal.with("nextStep", RuleCheckView.Step.of(verdict.nextStep(), language));
    }

    /** Each rule has the problem of its name. */
    static ProblemCode codeOf(String rule) {
        return ProblemCode.valueOf(rule.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
