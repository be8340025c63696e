package fr.monjob.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.notification.Facts;
import fr.monjob.notification.Inboxes;
import fr.monjob.notification.MovableClock;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails and SMS leave once, at the right time, whatever breaks. */
@QuarkusTest
@WithStack
@WithTestResource(Outside.class)
class DeliveryTest {

    @Inject
    MovableClock clock;

    @Inject
    DeliveryJob job;

    @Inject
    EntityManager entityManager;

    private final Facts facts = new Facts();
    private final String person = TestTokens.beneficiary(facts.person);
    private final String employer = TestTokens.employer(facts.employer);
    private final String mail = "nora." + facts.person + "@example.org";
    private final String mobile = "+336" + "%08d".formatted(Math.floorMod(facts.person.hashCode(), 100_000_000));

    @BeforeEach
    void noon() {
        clock.set("2030-03-04T11:00:00Z");
        Outside.provider(202);
        Outside.reach(facts.person, Outside.copy(mail, mobile));
    }

    @Test
    void aContactRequestGoesByMailAndSmsWithItsLinks() throws Exception {
        UUID contact = UUID.randomUUID();
        Outside.reach(facts.person, Outside.copy(mail, mobile, Outside.answer(contact)));
        TestEvent request = facts.contact(contact, "PENDING", "EMPLOYER", "2030-03-18T08:00:00Z");
        EventSender.send(request, request, request.version(2));
        Inboxes.await(person, 1);
        sendAll();

        MimeMessage letter = onlyMail();
        assertThat(letter.getSubject()).isEqualTo("Bati Nord veut vous contacter : Maçon");
        assertThat(letter.getMessageID()).matches("<[0-9a-f-]{36}\\.[0-9a-f-]{36}@127\\.0\\.0\\.1>");
        assertThat(Letters.text(letter))
                .contains("Bonjour Nora", "http://127.0.0.1:8080/a/oui", "http://127.0.0.1:8080/a/non")
                .contains("Pourquoi ce message ?", "/compte/notifications", "/a/pause");
        assertThat(Letters.html(letter)).contains("href=\"http://127.0.0.1:8080/a/oui\"");
        assertThat(Outside.smsTo(mobile))
                .hasSize(1)
                .first()
                .asString()
                .contains("Bati Nord veut vous contacter", "/a/oui");
    }

    @Test
    void offersOfADayComeTogetherTheNextMorning() throws Exception {
        EventSender.send(facts.match(UUID.randomUUID(), "Maçon"), facts.match(UUID.randomUUID(), "Peintre"));
        Inboxes.await(person, 2);
        clock.set("2030-03-05T06:59:59Z");
        sendAll();
        assertThat(Outside.mailsTo(mail)).isEmpty();

        clock.set("2030-03-05T07:00:00Z");
        sendAll();
        MimeMessage letter = onlyMail();
        assertThat(letter.getSubject()).isEqualTo("2 nouvelles pour vous sur monjob");
        assertThat(Letters.text(letter)).contains("Maçon", "Peintre");
        assertThat(Outside.smsTo(mobile)).isEmpty();

        EventSender.send(facts.match(UUID.randomUUID(), "Soudeur"));
        Inboxes.await(person, 3);
        sendAll();
        assertThat(Outside.mailsTo(mail)).hasSize(1);
        clock.set("2030-03-06T07:00:00Z");
        sendAll();
        assertThat(Outside.mailsTo(mail)).hasSize(2);
    }

    @Test
    void nothingLeavesInTheQuietHours() {
        clock.set("2030-03-04T19:30:00Z");
        EventSender.send(facts.proposal());
        Inboxes.await(person, 1);
        sendAll();
        assertThat(Outside.mailsTo(mail)).isEmpty();
        clock.set("2030-03-05T07:00:00Z");
        sendAll();
        assertThat(Outside.mailsTo(mail)).hasSize(1);
        assertThat(Outside.smsTo(mobile)).hasSize(1);
    }

    @Test
    void theFourthSmsOfADayWaitsForTheDigest() {
        EventSender.send(messages(5));
        Inboxes.await(person, 5);
        sendAll();
        assertThat(Outside.smsTo(mobile)).hasSize(3);
        assertThat(Outside.mailsTo(mail)).hasSize(5);
        clock.set("2030-03-05T07:00:00Z");
        sendAll();
        assertThat(Outside.smsTo(mobile)).hasSize(4).last().asString().contains("2 nouvelles pour vous");
        assertThat(Outside.mailsTo(mail)).hasSize(5);
    }

    @Test
    void whatIsOutdatedIsNotSent() {
        UUID contact = UUID.randomUUID();
        clock.set("2030-03-04T19:30:00Z");
        EventSender.send(
                facts.match(facts.offer, "Maçon"),
                facts.contact(contact, "PENDING", "EMPLOYER", "2030-03-18T08:00:00Z"),
                facts.written("EMPLOYER"));
        String read = Inboxes.await(person, 3).extract().path("items.find { it.kind == 'APPLICATION_MESSAGE' }.id");
        EventSender.send(
                facts.closed(facts.offer),
                facts.contact(contact, "REVOKED", "EMPLOYER", null).version(2));
        RestAssured.given().auth().oauth2(person).post("/api/v1/notifications/" + read + "/read");
        await().until(() -> items() == 2);
        clock.set("2030-03-05T07:00:00Z");
        sendAll();
        assertThat(Outside.mailsTo(mail)).isEmpty();
        assertThat(Outside.smsTo(mobile)).isEmpty();
    }

    @Test
    void aProviderThatIsDownForAnHourLosesNothing() {
        Outside.provider(503);
        Outside.stopMailServer();
        try {
            EventSender.send(facts.proposal());
            Inboxes.await(person, 1);
            for (int minute = 0; minute < 60; minute++) {
                job.sendMails();
                job.sendSms();
                forward(Duration.ofMinutes(1));
            }
        } finally {
            Outside.startMailServer();
        }
        int failed = Outside.smsTo(mobile).size();
        assertThat(failed).as("tries become rarer").isBetween(5, 7);
        Outside.provider(202);
        forward(Duration.ofMinutes(65));
        sendAll();
        assertThat(Outside.smsTo(mobile)).hasSize(failed + 1);
        assertThat(Outside.mailsTo(mail)).hasSize(1);
    }

    @Test
    void afterThreeDaysItIsGivenUp() {
        Outside.provider(503);
        EventSender.send(facts.proposal());
        Inboxes.await(person, 1);
        clock.set("2030-03-07T11:00:01Z");
        job.sendMails();
        job.sendSms();
        assertThat(states("GIVEN_UP")).isOne();
        Outside.provider(202);
        forward(Duration.ofHours(2));
        sendAll();
        assertThat(Outside.smsTo(mobile)).hasSize(1);
    }

    @Test
    void aNumberThatIsRefusedIsNotTriedAgain() {
        Outside.provider(422);
        EventSender.send(facts.proposal());
        Inboxes.await(person, 1);
        sendAll();
        forward(Duration.ofHours(2));
        sendAll();
        assertThat(Outside.smsTo(mobile)).hasSize(1);
        assertThat(states("REFUSED")).isOne();
    }

    @Test
    void aSenderThatDiesBeforeItWritesItDownSendsTheSameMailOnceMore() throws Exception {
        EventSender.send(facts.proposal());
        Inboxes.await(person, 1);
        sendAll();
        // What the crash leaves: sent, neither the copy nor the end written down, the lease of the dead one.
        run("DELETE FROM delivery_copy USING delivery WHERE id = delivery_id AND recipient_id = :who");
        run("UPDATE delivery SET state = 'WAITING', lease = id, leased_until = '2030-03-04T11:02:00Z'"
                + " WHERE recipient_id = :who");
        sendAll();
        assertThat(Outside.mailsTo(mail)).as("the dead sender's lease holds").hasSize(1);
        forward(Duration.ofMinutes(2));
        sendAll();
        List<MimeMessage> twice = Outside.mailsTo(mail);
        assertThat(twice).hasSize(2);
        assertThat(twice.get(0).getMessageID()).isEqualTo(twice.get(1).getMessageID());
    }

    @Test
    void twoSendersSendEachOnce() {
        EventSender.send(messages(8));
        Inboxes.await(person, 8);
        CompletableFuture.allOf(CompletableFuture.runAsync(job::sendMails), CompletableFuture.runAsync(job::sendMails))
                .join();
        // A connection that another test has closed may put one off: in the end each has gone, once.
        await().until(() -> {
            forward(Duration.ofMinutes(5));
            sendAll();
            return states("WAITING") == 0;
        });
        assertThat(Outside.mailsTo(mail)).hasSize(8);
    }

    @Test
    void everybodyOfAnEmployerGetsACopyAndNobodyTwo() {
        String first = "a." + mail;
        String second = "b." + mail;
        Outside.reach(facts.employer, Outside.copy(first, null), Outside.copy(second, null));
        EventSender.send(facts.application(UUID.randomUUID(), "SUBMITTED", "BENEFICIARY", null));
        Inboxes.await(employer, 1);
        sendAll();
        assertThat(Outside.mailsTo(first)).hasSize(1);
        assertThat(Outside.mailsTo(second)).hasSize(1);
    }

    @Test
    void whoHasNoAddressIsLeftInPeace() {
        Outside.reach(facts.person, Outside.copy(null, null));
        EventSender.send(facts.proposal());
        Inboxes.await(person, 1);
        sendAll();
        assertThat(states("NO_ADDRESS")).isEqualTo(2);
    }

    private TestEvent[] messages(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> facts.written("EMPLOYER"))
                .toArray(TestEvent[]::new);
    }

    private MimeMessage onlyMail() {
        assertThat(Outside.mailsTo(mail)).hasSize(1);
        return Outside.mailsTo(mail).get(0);
    }

    /** Another test's delivery may fail and end a round. */
    private void sendAll() {
        for (int round = 0; round < 5; round++) {
            job.sendMails();
            job.sendSms();
        }
    }

    private void forward(Duration time) {
        clock.set(clock.instant().plus(time).toString());
    }

    private int states(String state) {
        return count("SELECT count(*) FROM delivery WHERE recipient_id = :who AND state = '" + state + "'");
    }

    private int items() {
        return count("SELECT count(*) FROM delivery_item JOIN delivery ON id = delivery_id WHERE recipient_id = :who");
    }

    private int count(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entityManager
                                .createNativeQuery(sql)
                                .setParameter("who", facts.person)
                                .getSingleResult())
                        .intValue());
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager
                        .createNativeQuery(sql)
                        .setParameter("who", facts.person)
                        .executeUpdate());
    }
}
