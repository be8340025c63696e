package fr.monjob.profile.account.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.monjob.profile.account.limit.LoginConfig;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords(new SmallRyeConfigBuilder()
            .withMapping(LoginConfig.class)
            .withConverter(Duration.class, 200, new DurationConverter())
            .withDefaultValue("monjob.login.hashes-at-once", "1")
            .withDefaultValue("monjob.login.hashes-waiting", "0")
            .build()
            .getConfigMapping(LoginConfig.class));

    @Test
    void T11_whoFindsNoPlaceIsTurnedAwayBeforeAnythingIsHashed() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(() -> passwords.matches("a", () -> {
            inside.countDown();
            await(goOn);
            return null;
        }));
        inside.await();
        try {
            assertTurnedAway(() -> passwords.matches("b", () -> {
                throw new AssertionError("It was not this one's turn");
            }));
            assertTurnedAway(() -> passwords.hash("c"));
        } finally {
            goOn.countDown();
        }
        assertThat(first.join()).isFalse();
        assertThat(passwords.matches("d", () -> null)).as("there is room again").isFalse();
    }

    private static void assertTurnedAway(Supplier<?> call) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, call::get);
        assertThat(refused.code()).isEqualTo(ProblemCode.UNAVAILABLE);
        assertThat(refused.findRetryAfter()).contains(Duration.ofSeconds(2));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }
}
