package fr.monjob.matching.engine;

import fr.monjob.match.rank.MatchDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The day of the questions asked now. It turns at midnight where the people are, not at Greenwich. */
@ApplicationScoped
class MatchDays implements Supplier<MatchDay> {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Clock clock;
    private final byte[] secret;

    /** Its key is derived once a day; two threads that do so at midnight come to the same. */
    private volatile MatchDay latest;

    MatchDays(Clock clock, @ConfigProperty(name = "monjob.candidate-id-key") String secret) {
        this.clock = clock;
        this.secret = Base64.getDecoder().decode(secret);
    }

    @Override
    public MatchDay get() {
        LocalDate date = LocalDate.now(clock.withZone(PARIS));
        MatchDay day = latest;
        if (day == null || !day.date().equals(date)) {
            day = MatchDay.of(date, secret);
            latest = day;
        }
        return day;
    }
}
