package fr.monjob.insertion.rule.clause;

import fr.monjob.insertion.rule.RuleTerms;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The arithmetic of hours of insertion. Hours are exact decimals; they are rounded when they are shown and not before.
 * Hours of different scopes are never added.
 */
public record ClauseHours(RuleTerms terms) {

    private static final String ANY_SCHEME = "hours-per-etp";
    private static final int SHOWN_PLACES = 2;

    /**
     * Full-time equivalents as they are shown: two places, rounded half up.
     *
     * @param scheme the programme's kind; one with an annual working time of its own has the parameter
     *               {@code hours-per-etp-<kind>}, the others have 1 607 hours
     * @param day    whose terms count
     */
    public BigDecimal etp(BigDecimal hours, String scheme, LocalDate day) {
        String own = ANY_SCHEME + "-" + scheme.toLowerCase(Locale.ROOT).replace('_', '-');
        String parameter = terms.parameters().containsKey(own) ? own : ANY_SCHEME;
        return hours.divide(terms.number(parameter, day), SHOWN_PLACES, RoundingMode.HALF_UP);
    }

    /**
     * Hours that a contract asks for: amount × labour share ÷ hourly cost × insertion share.
     *
     * @param amountCents    of the contract
     * @param labourShare    0 to 1, of the amount
     * @param hourlyCostCents more than 0
     * @param insertionShare 0 to 1, of the hours
     */
    public static BigDecimal asked(
            long amountCents, BigDecimal labourShare, long hourlyCostCents, BigDecimal insertionShare) {
        return BigDecimal.valueOf(amountCents)
                .multiply(labourShare)
                .multiply(insertionShare)
                .divide(BigDecimal.valueOf(hourlyCostCents), MathContext.DECIMAL64);
    }
}
