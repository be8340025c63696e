package fr.monjob.profile.account.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.monjob.profile.account.RegisterRequest;
import fr.monjob.profile.account.limit.LoginConfig;
import fr.monjob.profile.account.limit.LoginDoor;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.Role;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who guesses codes waits, as who guesses passwords does. Codes with a slip in them come before any look at the database. */
class GuessedCodeTest {

    private final LoginConfig limits = new SmallRyeConfigBuilder()
            .withConverter(Duration.class, 200, new DurationConverter())
            .withMapping(LoginConfig.class)
            .withDefaultValues(Map.of("monjob.login.failures-per-address-per-minute", "3"))
            .build()
            .getConfigMapping(LoginConfig.class);
    private final InvitedSignUpService signUp =
            new InvitedSignUpService(new LoginDoor(limits), null, null, null, null, null);

    @Test
    void anAddressThatGuessesWaits() {
        for (int guess = 0; guess < 3; guess++) {
            assertThat(guess("192.0.2.7").code()).isEqualTo(ProblemCode.INVALID_INVITATION);
        }
        assertThat(guess("192.0.2.7").code()).isEqualTo(ProblemCode.TOO_MANY_REQUESTS);
        assertThat(guess("192.0.2.8").code()).isEqualTo(ProblemCode.INVALID_INVITATION);
    }

    private ProblemException guess(String address) {
        RegisterRequest request = new RegisterRequest(
                Role.BENEFICIARY, null, "le train part de Lens", null, null, "ABCDE-FGHJK-MNPQR", null, null);
        return catchThrowableOfType(ProblemException.class, () -> signUp.register(request, address));
    }
}
