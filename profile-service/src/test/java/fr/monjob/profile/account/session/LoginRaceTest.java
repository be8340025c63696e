package fr.monjob.profile.account.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.profile.LockWaits;
import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.Member;
import fr.monjob.profile.account.password.PasswordHasher;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A log-in whose password is replaced while it is being checked. */
@QuarkusTest
@WithStack(testKeys = false)
class LoginRaceTest {

    @Inject
    LockWaits waits;

    /** Of several at once the one that comes to the count last may have been the first to look at the clock. */
    @Test
    void logInsAtOnceAreNotTakenForGuesses() {
        Member member = Member.beneficiary();
        Member.tryLogin(member.identifier(), "le train part de Paris");
        QuarkusTransaction.requiringNew()
                .run(() -> AccountEntity.getEntityManager()
                        .createNativeQuery("UPDATE login_attempt SET last_at = now() + interval '1 h' WHERE count = 1")
                        .executeUpdate());
        assertThat(Member.tryLogin(member.identifier(), Member.PASSWORD).statusCode())
                .isEqualTo(200);
    }

    @Test
    void T15_whoLogsInWhileThePasswordIsReplacedIsOutWithTheOthers() {
        Member member = Member.beneficiary();
        CompletableFuture<Integer> login = QuarkusTransaction.requiringNew().call(() -> {
            AccountEntity account = AccountEntity.findById(member.id());
            account.passwordHash = PasswordHasher.hash("la dune et le phare de Gravelines");
            AccountEntity.flush();
            CompletableFuture<Integer> sent = CompletableFuture.supplyAsync(
                    () -> Member.tryLogin(member.identifier(), Member.PASSWORD).statusCode());
            await().until(() -> waits.isWaitedFor("account"));
            return sent;
        });
        assertThat(login.join()).isEqualTo(401);
    }
}
