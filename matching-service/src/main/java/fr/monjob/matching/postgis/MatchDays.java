package fr.monjob.matching.postgis;

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

    MatchDays(Clock clock, @ConfigProperty(name = "monjob.candidate-id-key") String secret) {
        this.clock = clock;
        this.secret = Base64.getDecoder().decode(secret);
    }

    @Override
    public MatchDay get() {
        return MatchDay.of(LocalDate.now(clock.withZone(PARIS)), secret);
    }
}
