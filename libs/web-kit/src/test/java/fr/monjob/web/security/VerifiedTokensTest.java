package fr.monjob.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.monjob.testkit.auth.TestKeys;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.time.SetClock;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** For how long a token is believed without its key. */
class VerifiedTokensTest {
    private final SetClock clock = new SetClock(Instant.now());
    private final CountingVerifier verifier = new CountingVerifier();
    private final VerifiedTokens tokens = new VerifiedTokens(clock, verifier);

    @Test
    void aTokenIsVerifiedOnceAMinute() throws ParseException {
        UUID account = UUID.randomUUID();
        String token = TestTokens.beneficiary(account);
        for (int second = 0; second < 60; second++) {
            assertThat(parse(token).getSubject()).isEqualTo(account.toString());
            clock.forward(Duration.ofSeconds(1));
        }
        assertThat(verifier.asked).isEqualTo(1);
        parse(token);
        assertThat(verifier.asked).isEqualTo(2);
    }

    @Test
    void fromItsExpiryOnItIsVerifiedEachTime() throws ParseException {
        String token = TestTokens.role("BENEFICIARY", UUID.randomUUID())
                .issued(clock.instant(), Duration.ofSeconds(30))
                .sign();
        parse(token);
        clock.forward(Duration.ofSeconds(28));
        parse(token);
        assertThat(verifier.asked).isEqualTo(1);
        clock.forward(Duration.ofSeconds(2));
        parse(token);
        parse(token);
        assertThat(verifier.asked).isEqualTo(3);
    }

    @Test
    void afterItsMinuteItIsNotEvenKept() throws ParseException {
        parse(TestTokens.beneficiary(UUID.randomUUID()));
        clock.forward(Duration.ofSeconds(59));
        assertThat(tokens.countKept()).isEqualTo(1);
        clock.forward(Duration.ofSeconds(1));
        assertThat(tokens.countKept()).isZero();
    }

    @Test
    void howeverManyComeSomeThousandsAreKeptAtMost() throws ParseException {
        for (int i = 0; i < VerifiedTokens.MOST + 100; i++) {
            parse(TestTokens.beneficiary(UUID.randomUUID()));
        }
        assertThat(tokens.countKept()).isEqualTo(VerifiedTokens.MOST);
    }

    @Test
    void aForgedTokenIsNeverBelieved() throws ParseException {
        String token = TestTokens.beneficiary(UUID.randomUUID());
        parse(token);
        String forged = token.substring(0, token.lastIndexOf('.') + 1) + "AAAA";
        assertThatThrownBy(() -> parse(forged)).isInstanceOf(ParseException.class);
        assertThatThrownBy(() -> parse(forged)).isInstanceOf(ParseException.class);
    }

    private JWTCallerPrincipal parse(String token) throws ParseException {
        return tokens.parse(token, new JWTAuthContextInfo(TestKeys.jwksLocation(), "https://monjob.fr"));
    }

    private static final class CountingVerifier extends DefaultJWTCallerPrincipalFactory {
        private int asked;

        @Override
        public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
            asked++;
            return super.parse(token, rules);
        }
    }
}
