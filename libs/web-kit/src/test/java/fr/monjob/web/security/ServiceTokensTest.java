package fr.monjob.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A service is believed for a minute, by the one it calls, with the house's key. */
class ServiceTokensTest {

    private static final Instant NOW = Instant.parse("2030-03-04T10:00:00Z");

    private final String token = tokens('k', "notification-service", NOW).issue("profile-service");

    @Test
    void theCalleeKnowsTheCaller() {
        assertThat(profile(NOW).findCaller(token)).contains("notification-service");
        assertThat(profile(NOW.plusSeconds(59)).findCaller(token)).contains("notification-service");
    }

    @Test
    void aMinuteLaterItIsWorthNothing() {
        assertThat(profile(NOW.plusSeconds(60)).findCaller(token)).isEmpty();
        assertThat(profile(NOW.minus(Duration.ofMinutes(2))).findCaller(token)).isEmpty();
    }

    @Test
    void anotherKeyAnotherCalleeOrAChangedWordIsRefused() {
        assertThat(tokens('x', "profile-service", NOW).findCaller(token)).isEmpty();
        assertThat(tokens('k', "offer-service", NOW).findCaller(token)).isEmpty();
        assertThat(profile(NOW).findCaller(token.replace("notification", "matching")))
                .isEmpty();
        assertThat(profile(NOW).findCaller("Bearer abc")).isEmpty();
        assertThat(profile(NOW).findCaller(null)).isEmpty();
    }

    @Test
    void withoutAKeyNobodyIsBelieved() {
        var keyless = new ServiceTokens(Optional.empty(), "profile-service", Clock.systemUTC());
        assertThat(keyless.findCaller(token)).isEmpty();
        assertThatThrownBy(() -> keyless.issue("profile-service")).isInstanceOf(IllegalStateException.class);
    }

    private static ServiceTokens profile(Instant now) {
        return tokens('k', "profile-service", now);
    }

    private static ServiceTokens tokens(char key, String self, Instant now) {
        String base64 = Base64.getEncoder()
                .encodeToString(Character.toString(key).repeat(32).getBytes());
        return new ServiceTokens(Optional.of(base64), self, Clock.fixed(now, ZoneOffset.UTC));
    }
}
