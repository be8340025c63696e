package fr.monjob.notification;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The service's clock, set by the tests; tokens are from the past as long as it is not turned back before today. */
@Singleton
public class MovableClock extends Clock {

    private volatile Instant now = Instant.parse("2030-03-04T10:00:00Z");

    /** Stops it at this instant. */
    public void set(String instant) {
        now = Instant.parse(instant);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The house's clock is in UTC");
    }
}
