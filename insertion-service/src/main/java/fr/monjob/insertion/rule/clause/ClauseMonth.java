package fr.monjob.insertion.rule.clause;

import fr.monjob.insertion.rule.RuleTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;

/** The most that a person can work in a month: the week's absolute maximum in each of its days, for all employers. */
public record ClauseMonth(RuleTerms terms) {

    private static final BigDecimal DAYS_OF_A_WEEK = BigDecimal.valueOf(7);

    public ClauseMonth {
        terms.requiring("hours-per-week");
    }

    /** Hours, in hundredths. */
    public BigDecimal most(YearMonth month) {
        return terms.number("hours-per-week", month.atDay(1))
                .multiply(BigDecimal.valueOf(month.lengthOfMonth()))
                .divide(DAYS_OF_A_WEEK, 2, RoundingMode.HALF_UP);
    }
}
