package fr.monjob.notification;

import fr.monjob.testkit.time.SetClock;
import jakarta.inject.Singleton;
import java.time.Instant;

/** The service's clock, set by the tests; tokens are from the past as long as it is not turned back before today. */
@Singleton
public class MovableClock extends SetClock {

    MovableClock() {
        super(Instant.parse("2030-03-04T10:00:00Z"));
    }

    /** Stops it at this instant. */
    public void set(String instant) {
        set(Instant.parse(instant));
    }
}
