package fr.monjob.profile.retention;

import static fr.monjob.profile.lastcontact.ContactDays.today;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.privacy.PersonalRecords;
import fr.monjob.profile.account.Member;
import fr.monjob.profile.contact.ContactDesk;
import fr.monjob.profile.lastcontact.ContactDays;
import fr.monjob.profile.lastcontact.LastContacts;
import fr.monjob.testkit.events.EventObserver;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Two years after the last contact nothing is kept of a person, and thirty days before they are told. */
@QuarkusTest
@WithStack(testKeys = false)
class RetentionTest {

    @Inject
    RetentionService retention;

    @Inject
    ContactDays days;

    @Inject
    PersonalRecords records;

    @Inject
    EntityManager database;

    @Test
    void noticeIsGivenOnDay700Once() {
        LocalDate lastContact = today().minusDays(699);
        Member person = days.lastSeen(lastContact);

        runOn(lastContact.plusDays(699), LocalTime.MAX);
        assertThat(days.noticedOn(person.id())).isNull();
        runOn(lastContact.plusDays(700), LocalTime.MIN);
        assertThat(days.noticedOn(person.id())).isEqualTo(lastContact.plusDays(700));
        runOn(lastContact.plusDays(701), LocalTime.NOON);

        assertThat(noticesTo(person.id()))
                .containsExactly("{\"erasedOn\": \"" + lastContact.plusDays(730) + "\", \"profileId\": \"" + person.id()
                        + "\"}");
    }

    @Test
    void nothingIsLeftOnDay730ButACount() {
        LocalDate lastContact = today().minusDays(729);
        Member person = ContactDesk.publishedPerson();
        days.move(person.id(), lastContact);
        LocalDate end = lastContact.plusDays(730);
        int before = forgottenIn(end, "62");

        runOn(lastContact.plusDays(700), LocalTime.NOON);
        runOn(lastContact.plusDays(729), LocalTime.MAX);
        assertThat(records.read(person.id())).containsKeys("person", "account");
        runOn(end, LocalTime.MIN);

        assertThat(records.read(person.id())).isEmpty();
        EventObserver.of("privacy.erasures.v1").awaitEvent(person.id(), event -> event.version() == 1);
        Member.tryLogin(person.identifier(), Member.PASSWORD).then().statusCode(401);
        runOn(end.plusDays(1), LocalTime.NOON);
        assertThat(forgottenIn(end, "62")).isEqualTo(before + 1);
    }

    @Test
    void whoComesBackAfterTheNoticeStays() {
        LocalDate lastContact = today().minusDays(720);
        Member person = days.lastSeen(lastContact);
        runOn(lastContact.plusDays(700), LocalTime.NOON);
        Member.login(person.identifier(), Member.PASSWORD);

        runOn(lastContact.plusDays(730), LocalTime.NOON);
        assertThat(records.read(person.id())).containsKey("person");
        // And is told anew after another 700 days.
        runOn(today().plusDays(699), LocalTime.NOON);
        assertThat(days.noticedOn(person.id())).isNull();
        days.move(person.id(), today().minusDays(700));
        runOn(today(), LocalTime.NOON);
        assertThat(noticesTo(person.id())).hasSize(2);
    }

    @Test
    void whoIsToldLateHasThirtyDaysAllTheSame() {
        Member person = days.lastSeen(today().minusDays(1000));
        runOn(today(), LocalTime.NOON);
        runOn(today().plusDays(29), LocalTime.MAX);
        assertThat(records.read(person.id())).containsKey("person");
        runOn(today().plusDays(30), LocalTime.MIN);
        assertThat(records.read(person.id())).isEmpty();
    }

    @Test
    void contactInTheLastMomentIsInTime() {
        Member person = days.lastSeen(today().minusDays(710));
        runOn(today(), LocalTime.NOON);
        LocalDate end = today().plusDays(30);
        assertThat(retention.listDue(end, RetentionService.NOBODY)).contains(person.id());
        Member again = Member.login(person.identifier(), Member.PASSWORD);

        retention.eraseIfDue(person.id(), end);
        assertThat(records.read(person.id())).containsKey("person");
        // Nothing of the attempt stays: who is erased could not do this.
        given().auth()
                .oauth2(again.accessToken())
                .delete("/api/v1/profiles/me")
                .then()
                .statusCode(202);
    }

    /** Somebody of whom only their advisor knows: no e-mail, no telephone, an account that nobody opened. */
    @Test
    void theAdvisorIsToldOfWhomNobodyElseReaches() {
        Member advisor = Member.advisor();
        UUID person = UUID.fromString(given().auth()
                .oauth2(advisor.accessToken())
                .contentType("application/json")
                .body("""
                        {"givenName": "Ali", "familyName": "Rey", "home": {"communeCode": "62498"},
                         "wantedJobs": [{"romeCode": "F1703", "radiusKm": 20}]}""")
                .post("/api/v1/profiles")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        days.move(person, today().minusDays(700));
        runOn(today(), LocalTime.NOON);
        assertThat(noticesTo(person))
                .singleElement()
                .asString()
                .contains(advisor.id().toString());
        runOn(today().plusDays(30), LocalTime.NOON);
        assertThat(records.read(person)).isEmpty();
    }

    @Test
    void twoInstancesTellAndEraseEachPersonOnce() {
        LocalDate lastContact = today().minusDays(705);
        QuarkusTransaction.requiringNew().run(() -> insertPeople(401, lastContact));
        LocalDate end = today().plusDays(30);
        int before = forgottenIn(end, "2A");

        runTwiceAtOnce(today());
        assertThat(noticesOf("crowd")).isEqualTo(401);
        runTwiceAtOnce(end);
        assertThat(forgottenIn(end, "2A")).isEqualTo(before + 401);
        assertThat(count("SELECT count(*) FROM account WHERE family_name = 'crowd'"))
                .isZero();
    }

    private void runTwiceAtOnce(LocalDate day) {
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> runOn(day, LocalTime.NOON));
        runOn(day, LocalTime.NOON);
        other.join();
        // One of the two may have passed over what the other had in hand and let go.
        runOn(day, LocalTime.NOON);
    }

    private void runOn(LocalDate day, LocalTime time) {
        Clock clock = Clock.fixed(day.atTime(time).atZone(LastContacts.PARIS).toInstant(), LastContacts.PARIS);
        new RetentionJob(retention, clock).run();
    }

    private void insertPeople(int many, LocalDate lastContact) {
        database.createNativeQuery("""
                        WITH crowd AS (
                            INSERT INTO account (id, role, family_name, created_at)
                            SELECT gen_random_uuid(), 'BENEFICIARY', 'crowd', now() FROM generate_series(1, :many)
                            RETURNING id)
                        INSERT INTO person (id, version, commune_code, created_at, changed_at, contacted_on)
                        SELECT id, 0, '2A004', now(), now(), :day FROM crowd
                        """)
                .setParameter("many", many)
                .setParameter("day", lastContact)
                .executeUpdate();
    }

    private int noticesOf(String familyName) {
        return count("""
                SELECT count(*) FROM outbox JOIN account ON account.id::text = payload ->> 'profileId'
                 WHERE topic = 'profile.retention-notices.v1' AND family_name = '%s'""".formatted(familyName));
    }

    private int forgottenIn(LocalDate day, String departement) {
        return count("SELECT coalesce(sum(people), 0) FROM forgotten_people WHERE month = '%s' AND departement = '%s'"
                .formatted(day.withDayOfMonth(1), departement));
    }

    private int count(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(sql).getSingleResult()).intValue());
    }

    private List<String> noticesTo(UUID person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (List<?>) database.createNativeQuery("""
                        SELECT (payload - 'noticeId')::text FROM outbox
                         WHERE topic = 'profile.retention-notices.v1' AND payload ->> 'profileId' = :person
                        """)
                        .setParameter("person", person.toString())
                        .getResultList())
                .stream()
                .map(String.class::cast)
                .toList();
    }
}
