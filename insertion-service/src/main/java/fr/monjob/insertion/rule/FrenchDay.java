package fr.monjob.insertion.rule;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day by which the law counts: that of Paris, also in the hour or two after midnight when it is yesterday elsewhere. */
public final class FrenchDay {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private FrenchDay() {}

    /** Today. */
    public static LocalDate today(Clock clock) {
        return of(clock.instant());
    }

    /** The day of that moment. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, PARIS);
    }
}
