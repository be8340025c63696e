package fr.monjob.notification.delivery;

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

/** Who is erased soon is told, and so is who accompanies them. */
@QuarkusTest
@WithStack
@WithTestResource(Outside.class)
class RetentionNoticeTest {

    @Inject
    MovableClock clock;

    @Inject
    DeliveryJob job;

    private final Facts facts = new Facts();
    private final UUID advisor = UUID.randomUUID();
    private final String mail = "nora." + facts.person + "@example.org";
    private final String mobile = "+336" + "%08d".formatted(Math.floorMod(facts.person.hashCode(), 100_000_000));

    @BeforeEach
    void noon() {
        clock.set("2030-03-04T11:00:00Z");
        Outside.provider(202);
        Outside.reach(facts.person, Outside.copy(mail, mobile));
        Outside.reach(advisor, Outside.copy("a." + mail, null));
    }

    @Test
    void thePersonGetsAMailAndAnSmsTheAdvisorADigest() throws Exception {
        TestEvent notice = facts.retentionNotice(advisor);
        EventSender.send(notice, notice);
        Inboxes.await(TestTokens.beneficiary(facts.person), 1)
                .body("items[0].kind", equalTo("DATA_RETENTION"))
                .body("items[0].link", equalTo("/profil"));
        Inboxes.await(TestTokens.advisor(advisor), 1)
                .body("items[0].kind", equalTo("DATA_RETENTION"))
                .body("items[0].link", equalTo("/personnes/" + facts.person));
        sendAll();

        assertThat(Outside.mailsTo(mail)).singleElement().satisfies(letter -> {
            assertThat(letter.getSubject()).isEqualTo("Vos données seront effacées le 3 avril 2030");
            assertThat(Letters.text(letter)).contains("Connectez-vous avant le 3 avril 2030", "/profil");
        });
        assertThat(Outside.smsTo(mobile)).hasSize(1);
        assertThat(Outside.mailsTo("a." + mail)).isEmpty();
        clock.set("2030-03-05T07:00:00Z");
        sendAll();
        assertThat(Outside.mailsTo("a." + mail))
                .singleElement()
                .satisfies(digest -> assertThat(Letters.text(digest))
                        .contains("Une personne que vous accompagnez sera effacée le 3 avril 2030")
                        .doesNotContain("Nora N"));
    }

    @Test
    void whatLeadsTheAdvisorToThePersonGoesWithThem() {
        EventSender.send(facts.retentionNotice(advisor));
        String token = TestTokens.advisor(advisor);
        Inboxes.await(token, 1);
        EventSender.send(TestEvent.of(
                "privacy.erasures.v1", "ErasureRequested", facts.person, "{\"profileId\":\"" + facts.person + "\"}"));
        await().untilAsserted(() -> Inboxes.read(token, "").body("items.size()", equalTo(0)));
        sendAll();
        clock.set("2030-03-05T07:00:00Z");
        sendAll();
        assertThat(Outside.mailsTo("a." + mail)).isEmpty();
    }

    @Test
    void whomNobodyAccompaniesIsToldAlone() {
        EventSender.send(facts.retentionNotice(null));
        Inboxes.await(TestTokens.beneficiary(facts.person), 1).body("items[0].kind", equalTo("DATA_RETENTION"));
    }

    private void sendAll() {
        for (int round = 0; round < 5; round++) {
            job.sendMails();
            job.sendSms();
        }
    }
}
