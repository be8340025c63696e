package fr.monjob.insertion.rule.iae;

import fr.monjob.insertion.rule.DaySpan;
import java.time.LocalDate;
import java.util.List;

/**
 * A person's PASS IAE: it begins with the first contract, and what suspends or prolongs it pushes its end.
 *
 * @param suspensions   each at most 36 months, none of whose days is another's
 * @param prolongedDays days granted beyond, 0 or more
 */
public record PassIae(LocalDate startsOn, List<DaySpan> suspensions, int prolongedDays) {

    public PassIae {
        suspensions = List.copyOf(suspensions);
    }

    /** A new one. */
    public static PassIae from(LocalDate startsOn) {
        return new PassIae(startsOn, List.of(), 0);
    }

    /** Its last day, when it holds for so many days without suspension; the first day counts. */
    LocalDate lastDay(int days) {
        long pushed = suspensions.stream().mapToLong(DaySpan::days).sum();
        return startsOn.plusDays(days - 1L + pushed + prolongedDays);
    }
}
