package fr.monjob.notification.delivery;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fr.monjob.notification.Facts;
import fr.monjob.notification.Inboxes;
import fr.monjob.notification.MovableClock;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the owner of an account has to hear reaches them at once, at night too and whatever they chose. */
@QuarkusTest
@WithStack
@WithTestResource(Outside.class)
class AccountNoticeTest {

    private static final String LINK = "http://127.0.0.1:8080/mot-de-passe#ABCDEFGHIJKLMNOPQRSTUVWXYZ0";

    @Inject
    MovableClock clock;

    @Inject
    DeliveryJob job;

    private final Facts facts = new Facts();
    private final String mail = "nora." + facts.person + "@example.org";
    private final String mobile = "+336" + "%08d".formatted(Math.floorMod(facts.person.hashCode(), 100_000_000));

    @BeforeEach
    void midnight() {
        clock.set("2030-03-04T23:00:00Z");
        Outside.provider(202);
        Outside.reach(facts.person, Outside.copy(mail, mobile));
    }

    @Test
    void T16_aLinkLeavesAtNightAndStandsInNoInbox() throws Exception {
        TestEvent asked = facts.accountNotice(facts.person, "BENEFICIARY", "PASSWORD_RESET_ASKED");
        Outside.newPassword(facts.person, asked.key(), mail, null, LINK);
        EventSender.send(asked, asked);
        awaitMails(mail, 1);
        assertThat(Outside.mailsTo(mail)).singleElement().satisfies(letter -> {
            assertThat(letter.getSubject()).isEqualTo("Votre nouveau mot de passe");
            assertThat(Letters.text(letter)).contains(LINK, "dix minutes");
        });
        assertThat(Outside.smsTo(mobile)).isEmpty();
        Inboxes.read(TestTokens.beneficiary(facts.person), "").body("items.size()", equalTo(0));
    }

    @Test
    void whoLogsInWithANumberGetsTheLinkBySms() {
        TestEvent asked = facts.accountNotice(facts.person, "BENEFICIARY", "PASSWORD_RESET_ASKED");
        Outside.newPassword(facts.person, asked.key(), null, mobile, LINK);
        EventSender.send(asked);
        await().untilAsserted(() -> {
            sendAll();
            assertThat(Outside.smsTo(mobile)).singleElement().asString().contains("monjob : ", LINK);
        });
        assertThat(Outside.mailsTo(mail)).isEmpty();
    }

    @Test
    void T13_T8_theOwnerHearsByEveryWayHoweverMuchElseTheyWereTold() {
        for (int i = 0; i < 12; i++) {
            EventSender.send(facts.accountNotice(facts.person, "BENEFICIARY", "SESSION_STOLEN"));
        }
        awaitMails(mail, 12);
        await().untilAsserted(() -> assertThat(Outside.smsTo(mobile)).hasSize(12));
        Inboxes.await(TestTokens.beneficiary(facts.person), 12).body("items[0].kind", equalTo("ACCOUNT_SECURITY"));
    }

    @Test
    void T8_whoIsTriedAgainAndAgainIsToldOnceADay() {
        for (int i = 0; i < 3; i++) {
            EventSender.send(facts.accountNotice(facts.person, "BENEFICIARY", "IDENTIFIER_TRIED")
                    .header("occurred-at", "2030-03-04T1" + i + ":00:00Z"));
        }
        EventSender.send(facts.accountNotice(facts.person, "BENEFICIARY", "PASSWORD_CHANGED"));
        awaitMails(mail, 2);
        assertThat(Outside.mailsTo(mail)).hasSize(2);
    }

    @Test
    void staffHearOfTheirSecondFactor() throws Exception {
        for (String matter : new String[] {"SECOND_FACTOR_ADDED", "SECOND_FACTOR_REMOVED", "SECOND_FACTOR_TRIED"}) {
            EventSender.send(facts.accountNotice(facts.person, "ADVISOR", matter));
        }
        awaitMails(mail, 3);
        assertThat(Outside.mailsTo(mail))
                .extracting(letter -> letter.getSubject())
                .containsExactlyInAnyOrder(
                        "Un téléphone donne les codes de votre compte",
                        "Votre compte s'ouvre sans code",
                        "Quelqu'un connaît votre mot de passe");
        String unfinished = TestTokens.role("SECOND_FACTOR_SETUP", facts.person).sign();
        Inboxes.read(unfinished, "").spec(problem(403, "forbidden"));
    }

    @Test
    void oneAccountsMatterIsNotForAllOfItsEmployer() {
        UUID account = UUID.randomUUID();
        String own = "own." + mail;
        Outside.reach(account, Outside.copy(own, null));
        Outside.reach(facts.employer, Outside.copy("all." + mail, null));
        EventSender.send(facts.accountNotice(account, "EMPLOYER", "PASSWORD_CHANGED"));
        awaitMails(own, 1);
        assertThat(Outside.mailsTo("all." + mail)).isEmpty();
        Inboxes.read(TestTokens.employer(facts.employer), "").body("items.size()", equalTo(0));
    }

    private void awaitMails(String address, int count) {
        await().untilAsserted(() -> {
            sendAll();
            assertThat(Outside.mailsTo(address)).hasSize(count);
        });
    }

    private void sendAll() {
        job.sendMails();
        job.sendSms();
    }
}
