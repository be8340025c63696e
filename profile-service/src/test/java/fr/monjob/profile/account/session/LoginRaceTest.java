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
