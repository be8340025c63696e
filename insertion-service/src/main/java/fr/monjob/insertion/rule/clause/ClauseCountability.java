package fr.monjob.insertion.rule.clause;

import fr.monjob.insertion.rule.RuleTerms;
import java.time.LocalDate;

/**
 * How long the hours of a person count towards a clause after their first day in it. Not confirmed by a text: 24 months,
 * a parameter.
 */
public record ClauseCountability(RuleTerms terms) {

    public ClauseCountability {
        terms.requiring("months");
    }

    /** The last day whose hours count, for a person who entered on that day. */
    public LocalDate lastDay(LocalDate enteredOn) {
        return enteredOn.plusMonths(terms.whole("months", enteredOn)).minusDays(1);
    }

    /** Whether hours of that day count. */
    public boolean counts(LocalDate enteredOn, LocalDate workedOn) {
        return !workedOn.isBefore(enteredOn) && !workedOn.isAfter(lastDay(enteredOn));
    }
}
