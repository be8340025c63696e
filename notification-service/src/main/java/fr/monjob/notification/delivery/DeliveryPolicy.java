package fr.monjob.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When a delivery leaves. */
@ApplicationScoped
class DeliveryPolicy {

    /** How the occasion of a delivery begins that waits for no morning. */
    static final String URGENT = "urgent ";

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int DOUBLED_AT_MOST = 6;

    private final ZoneId zone;
    private final LocalTime quietFrom;
    private final LocalTime quietUntil;

    DeliveryPolicy(DeliveryConfig config) {
        zone = config.zone();
        quietFrom = config.quietFrom();
        quietUntil = config.quietUntil();
    }

    /** Whether nobody is to be disturbed now; equal ends mean never. */
    boolean isQuiet(Instant now) {
        LocalTime time = LocalTime.ofInstant(now, zone);
        return quietFrom.isAfter(quietUntil)
                ? !time.isBefore(quietFrom) || time.isBefore(quietUntil)
                : !time.isBefore(quietFrom) && time.isBefore(quietUntil);
    }

    /** Now, or the end of the quiet hours. */
    Instant afterQuiet(Instant now) {
        return isQuiet(now) ? next(quietUntil, now).toInstant() : now;
    }

    /** The day whose digest the next message goes into: tomorrow's from the moment today's leaves. */
    LocalDate digestDay(Instant now) {
        return next(quietUntil, now).toLocalDate();
    }

    /** When that day's digest leaves. */
    Instant digestAt(LocalDate day) {
        return day.atTime(quietUntil).atZone(zone).toInstant();
    }

    /** The beginning of the reader's day, from which the daily caps count. */
    Instant dayOf(Instant now) {
        return LocalDate.ofInstant(now, zone).atStartOfDay(zone).toInstant();
    }

    /** When a failed delivery is tried again: after 1, 2, 4 … 64 minutes, in the quiet hours only if it is urgent. */
    Instant retryAt(Instant now, int attempts, boolean urgent) {
        int doubled = Math.min(Math.max(attempts - 1, 0), DOUBLED_AT_MOST);
        Instant again = now.plus(FIRST_PAUSE.multipliedBy(1L << doubled));
        return urgent ? again : afterQuiet(again);
    }

    private ZonedDateTime next(LocalTime time, Instant now) {
        ZonedDateTime local = now.atZone(zone);
        ZonedDateTime today = local.toLocalDate().atTime(time).atZone(zone);
        return today.isAfter(local)
                ? today
                : local.toLocalDate().plusDays(1).atTime(time).atZone(zone);
    }
}
