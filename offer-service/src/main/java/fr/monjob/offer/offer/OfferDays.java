package fr.monjob.offer.offer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day that offers live by: an offer's last day ends at midnight where its readers are. */
public final class OfferDays {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private OfferDays() {}

    /** Today in France. */
    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(PARIS));
    }

    /** When this day begins in France. */
    static Instant begin(LocalDate day) {
        return day.atStartOfDay(PARIS).toInstant();
    }
}
