package fr.monjob.profile.account.secondfactor;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.profile.LockWaits;
import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.Member;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A phone is bound while somebody logs in: either comes first, and the other sees it. */
@QuarkusTest
@WithStack(testKeys = false)
class SecondFactorRaceTest {

    @Inject
    LockWaits waits;

    @Test
    void T88_whoLogsInWhileAPhoneIsBoundNeedsItsCode() {
        Member advisor = Member.advisor();
        Phone.setUp(advisor);
        // As it was before the code that confirms it.
        Phone.update("UPDATE second_factor SET pending = secret, pending_until = now() + interval '1 h', secret = NULL,"
                + " active_since = NULL WHERE account_id = '" + advisor.id() + "'");
        ValidatableResponse login = meanwhile(
                advisor,
                () -> Member.tryLogin(advisor.identifier(), Member.PASSWORD).then(),
                "UPDATE second_factor SET secret = pending, active_since = now(), pending = NULL, pending_until = NULL"
                        + " WHERE account_id = '" + advisor.id() + "'");
        login.spec(problem(401, "second-factor-required"));
    }

    @Test
    void T88_aPhoneIsBoundBeforeOrAfterALogInAndNotMeanwhile() {
        Member advisor = Member.advisor();
        Phone phone = Phone.scan(Phone.begin(advisor, Member.PASSWORD, null));
        meanwhile(advisor, () -> phone.confirm(advisor, phone.code()), "SELECT 1")
                .statusCode(200);
        Member other = Member.advisor();
        meanwhile(other, () -> Phone.begin(other, Member.PASSWORD, null), "SELECT 1")
                .statusCode(200);
    }

    /** What is answered to who has come to the account while somebody else holds it and does this to it. */
    private ValidatableResponse meanwhile(Member member, Supplier<ValidatableResponse> call, String sql) {
        CompletableFuture<ValidatableResponse> answer = QuarkusTransaction.requiringNew()
                .call(() -> {
                    assertThat(AccountEntity.lock(member.id())).isPresent();
                    CompletableFuture<ValidatableResponse> sent = CompletableFuture.supplyAsync(call);
                    await().until(() -> waits.isWaitedFor("account"));
                    var statement = AccountEntity.getEntityManager().createNativeQuery(sql);
                    if (sql.startsWith("SELECT")) {
                        statement.getResultList();
                    } else {
                        statement.executeUpdate();
                    }
                    return sent;
                });
        return answer.join();
    }
}
