package fr.monjob.insertion.rule;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What the law says in figures and days, by rule. */
@ConfigMapping(prefix = "monjob.rules")
public interface RuleConfig {

    @WithParentName
    Map<String, Terms> rules();

    /** One rule's terms. */
    interface Terms {

        /** Where the rule stands. */
        String source();

        /** First day on which it holds. */
        LocalDate from();

        /** Last day on which it holds; absent while it does. */
        Optional<LocalDate> until();

        /** Each number by its name and the first day from which it holds. */
        Map<String, Map<LocalDate, BigDecimal>> parameters();
    }

    /** The terms of a rule. */
    default RuleTerms terms(String code) {
        Terms terms = rules().get(code);
        if (terms == null) {
            throw new IllegalStateException("No terms of " + code);
        }
        Map<String, NavigableMap<LocalDate, BigDecimal>> parameters = new TreeMap<>();
        terms.parameters().forEach((name, values) -> parameters.put(name, new TreeMap<>(values)));
        return new RuleTerms(code, terms.source(), terms.from(), terms.until().orElse(null), parameters);
    }
}
