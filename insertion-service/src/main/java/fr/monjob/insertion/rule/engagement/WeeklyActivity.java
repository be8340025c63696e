package fr.monjob.insertion.rule.engagement;

import fr.monjob.insertion.rule.RuleTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The hours of activity of a contrat d'engagement: 15 a week since 1 January 2025, fewer when that was agreed with the
 * person. It says what is missing and draws no consequence.
 */
public record WeeklyActivity(RuleTerms terms) {

    public WeeklyActivity {
        terms.requiring("hours");
    }

    /**
     * The hours expected in a week; none before the rule holds.
     *
     * @param monday first day of the week
     * @param agreed fewer hours that were agreed, or null
     */
    public BigDecimal expected(LocalDate monday, BigDecimal agreed) {
        if (!terms.holdsOn(monday)) {
            return BigDecimal.ZERO;
        }
        BigDecimal usual = terms.number("hours", monday);
        return Optional.ofNullable(agreed).map(usual::min).orElse(usual);
    }

    /** The hours that are missing to what is expected; 0 when none are. */
    public BigDecimal missing(LocalDate monday, BigDecimal done, BigDecimal agreed) {
        return expected(monday, agreed).subtract(done).max(BigDecimal.ZERO);
    }
}
