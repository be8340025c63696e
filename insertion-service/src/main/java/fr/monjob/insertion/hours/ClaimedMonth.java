package fr.monjob.insertion.hours;

import java.math.BigDecimal;

/**
 * A person's month.
 *
 * @param worked  hours by the proofs
 * @param claimed hours of the lines that stand, of all lots
 */
record ClaimedMonth(BigDecimal worked, BigDecimal claimed) {

    static final ClaimedMonth NOTHING = new ClaimedMonth(BigDecimal.ZERO, BigDecimal.ZERO);

    /** With one more line, whether or not that may be. */
    ClaimedMonth with(BigDecimal hours, BigDecimal hoursWorked) {
        return new ClaimedMonth(worked.max(hoursWorked == null ? hours : hoursWorked), claimed.add(hours));
    }

    boolean isTooMuch() {
        return claimed.compareTo(worked) > 0;
    }
}
