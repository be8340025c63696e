package fr.monjob.profile.contact;

import static fr.monjob.profile.contact.ContactDesk.as;
import static fr.monjob.profile.contact.ContactDesk.move;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.monjob.profile.account.Member;
import fr.monjob.profile.knownoffer.OfferFacts;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(testKeys = false)
class DisclosureTest {

    private static final String LOG = "/api/v1/profiles/me/access-log";
    private static final byte[] CV = "Nora Dubois\nmaçonne, mortier et parpaings".getBytes(StandardCharsets.UTF_8);

    private ContactDesk desk;
    private Member person;

    @Inject
    EntityManager database;

    @BeforeEach
    void open() {
        desk = new ContactDesk();
        person = ContactDesk.publishedPerson();
    }

    @Test
    void T20_onlyAYesShowsAndOnlyWhatWasChosen() {
        String id = desk.ask(person);
        desk.disclosure(id).then().spec(problem(404, "not-found"));
        move(person, id, "accept", "{\"show\": [\"EMAIL\"]}").then().statusCode(200);
        desk.disclosure(id)
                .then()
                .statusCode(200)
                .body("givenName", equalTo("Nora"))
                .body("familyName", equalTo("Dubois"))
                .body("email", equalTo("nora@example.org"))
                .body("phone", nullValue())
                .body("cv", nullValue())
                .body("keySet()", hasSize(3));
        as(desk.employer)
                .get("/api/v1/contact-requests/" + id + "/disclosure/cv")
                .then()
                .statusCode(404);
    }

    @Test
    void theCvIsShownByteForByteWhenThePersonShowsIt() {
        String cv = readyCv();
        String id = desk.ask(person);
        move(person, id, "accept", "{\"cvId\": \"%s\"}".formatted(cv)).then().statusCode(200);
        String path = desk.disclosure(id)
                .then()
                .body("phone", equalTo("+33611223344"))
                .extract()
                .path("cv");
        byte[] seen = as(desk.employer)
                .get(path)
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment"))
                .header("Cache-Control", equalTo("no-store"))
                .extract()
                .asByteArray();
        assertThat(seen).isEqualTo(CV);
        as(new ContactDesk().employer).get(path).then().spec(problem(404, "not-found"));
        as(person).get(path).then().spec(problem(403, "forbidden"));
        as(person)
                .get(LOG)
                .then()
                .body("items", hasSize(2))
                .body("items[0].fields", contains("CV"))
                .body(
                        "items[0].text",
                        equalTo("Bâtir SARL a vu votre CV, parce que vous avez accepté sa demande de"
                                + " contact pour l'offre « Maçon »."));

        as(person).delete("/api/v1/profiles/me/cvs/" + cv).then().statusCode(204);
        desk.disclosure(id).then().statusCode(200).body("cv", nullValue());
        as(desk.employer).get(path).then().spec(problem(404, "not-found"));
    }

    @Test
    void T68_eachLookIsInThePersonsLogAndInNobodyElses() {
        String id = accepted();
        as(person).get(LOG).then().body("items", empty());
        for (int look = 0; look < 3; look++) {
            as(desk.employer)
                    .header("X-Request-Id", "look-number-" + look)
                    .get("/api/v1/contact-requests/" + id + "/disclosure")
                    .then()
                    .statusCode(200);
        }
        String cursor = as(person)
                .get(LOG + "?limit=2")
                .then()
                .body("items", hasSize(2))
                .body("items[0].who", equalTo("Bâtir SARL"))
                .body("items[0].role", equalTo("EMPLOYER"))
                .body("items[0].fields", contains("NAME", "PHONE"))
                .body("items[0].reason", equalTo("CONTACT_ACCEPTED"))
                .body("items[0].subjectId", equalTo(id))
                .body("items[0].at", notNullValue())
                .body("items[0].text", startsWith("Bâtir SARL a vu votre nom et votre numéro de téléphone, parce que"))
                .extract()
                .path("nextCursor");
        as(person)
                .get(LOG + "?limit=2&cursor=" + cursor)
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", nullValue());
        assertThat(rows("SELECT request_id FROM access_log WHERE person_id = '%s' ORDER BY position"))
                .containsExactly("look-number-0", "look-number-1", "look-number-2");
        as(Member.beneficiary()).get(LOG).then().body("items", empty());
        as(desk.employer).get(LOG).then().spec(problem(403, "forbidden"));
        as(null).get(LOG).then().spec(problem(401, "unauthenticated"));
    }

    @Test
    void whoMayLook() {
        String id = accepted();
        String path = "/api/v1/contact-requests/" + id + "/disclosure";
        for (String each : List.of(path, path + "/cv")) {
            as(null).get(each).then().spec(problem(401, "unauthenticated"));
            as(person).get(each).then().spec(problem(403, "forbidden"));
            as(new ContactDesk().employer).get(each).then().spec(problem(404, "not-found"));
        }
    }

    @Test
    void anEmployerThatIsNotVerifiedAnyMoreSeesNothingAndNoLookIsLogged() {
        String id = desk.ask(person);
        move(person, id, "accept", "{\"cvId\": \"%s\"}".formatted(readyCv()))
                .then()
                .statusCode(200);
        EventSender.send(OfferFacts.employer(desk.employerId, "REFUSED").version(2));
        await().untilAsserted(
                        () -> assertThat(OfferFacts.isVerified(desk.employerId)).isFalse());
        desk.disclosure(id).then().spec(problem(403, "employer-not-verified"));
        as(desk.employer)
                .get("/api/v1/contact-requests/" + id + "/disclosure/cv")
                .then()
                .spec(problem(403, "employer-not-verified"));
        as(person).get(LOG).then().body("items", empty());
        // The person's yes stays theirs to take back, and opens again to the employer that is verified again.
        EventSender.send(OfferFacts.employer(desk.employerId, "VERIFIED").version(3));
        await().untilAsserted(
                        () -> assertThat(OfferFacts.isVerified(desk.employerId)).isTrue());
        desk.disclosure(id).then().statusCode(200);
    }

    @Test
    void T69_withoutALineInTheLogNothingIsShown() {
        String id = accepted();
        sql("""
                CREATE FUNCTION fail_log() RETURNS trigger LANGUAGE plpgsql AS
                    $$ BEGIN RAISE EXCEPTION 'no space left' USING ERRCODE = 'disk_full'; END $$""");
        sql("CREATE TRIGGER fail_log BEFORE INSERT ON access_log FOR EACH ROW EXECUTE FUNCTION fail_log()");
        try {
            String answer = desk.disclosure(id)
                    .then()
                    .spec(problem(503, "unavailable"))
                    .header("Retry-After", notNullValue())
                    .extract()
                    .asString();
            assertThat(answer).doesNotContain("Nora", "Dubois", "+336");
        } finally {
            sql("DROP TRIGGER fail_log ON access_log");
            sql("DROP FUNCTION fail_log");
        }
        as(person).get(LOG).then().body("items", empty());
        desk.disclosure(id).then().statusCode(200);
    }

    @Test
    void T28_aTakenBackYesEndsEveryLookAtOnce() {
        String id = accepted();
        desk.disclosure(id).then().statusCode(200);
        move(person, id, "revoke", null).then().statusCode(200);
        desk.disclosure(id).then().spec(problem(404, "not-found"));
        as(person).get(LOG).then().body("items", hasSize(1));
    }

    @Test
    void aLookAndASecondThoughtAtOnceAgreeOnWhoWasFirst() throws Exception {
        for (int round = 0; round < 5; round++) {
            Member another = ContactDesk.publishedPerson();
            String id = desk.ask(another);
            move(another, id, "accept", null).then().statusCode(200);
            var pool = Executors.newFixedThreadPool(5);
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Integer>> looks = IntStream.range(0, 4)
                    .mapToObj(i -> pool.submit((Callable<Integer>) () -> {
                        start.await();
                        return desk.disclosure(id).statusCode();
                    }))
                    .toList();
            Future<Integer> revoked = pool.submit(() -> {
                start.await();
                return move(another, id, "revoke", null).statusCode();
            });
            start.countDown();
            int shown = 0;
            for (Future<Integer> look : looks) {
                assertThat(look.get()).isIn(200, 404);
                shown += look.get() == 200 ? 1 : 0;
            }
            assertThat(revoked.get()).isEqualTo(200);
            pool.shutdown();
            assertThat(pool.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
            as(another).get(LOG).then().body("items", hasSize(shown));
        }
    }

    @Test
    void theLogIsOnlyEverAddedTo() {
        desk.disclosure(accepted()).then().statusCode(200);
        String mine = " WHERE person_id = '" + person.id() + "'";
        for (String change : List.of(
                "UPDATE access_log SET organisation = 'Nobody'" + mine,
                "DELETE FROM access_log" + mine,
                "TRUNCATE access_log")) {
            assertThatThrownBy(() -> sql(change)).hasStackTraceContaining("append-only");
        }
        as(person).get(LOG).then().body("items", hasSize(1)).body("items[0].who", equalTo("Bâtir SARL"));
    }

    @Test
    void aLineChangedOrTakenAwayBehindOurBackIsFound() {
        String id = accepted();
        for (int look = 0; look < 4; look++) {
            desk.disclosure(id).then().statusCode(200);
        }
        String broken = "SELECT id::text FROM access_log_broken WHERE person_id = '%s'";
        assertThat(rows(broken)).isEmpty();
        sql("ALTER TABLE access_log DISABLE TRIGGER access_log_refuse");
        try {
            String line = " WHERE position = %d AND person_id = '" + person.id() + "'";
            sql("UPDATE access_log SET organisation = 'Nobody'" + line.formatted(2));
            assertThat(rows(broken)).hasSize(1);
            sql("DELETE FROM access_log" + line.formatted(2));
            assertThat(rows(broken)).hasSize(1);
            // The oldest lines leave after a year: what is left is still whole.
            sql("DELETE FROM access_log" + line.formatted(1));
            assertThat(rows(broken)).isEmpty();
        } finally {
            sql("ALTER TABLE access_log ENABLE TRIGGER access_log_refuse");
        }
    }

    private String accepted() {
        String id = desk.ask(person);
        move(person, id, "accept", null).then().statusCode(200);
        return id;
    }

    private String readyCv() {
        String id = given().auth()
                .oauth2(person.accessToken())
                .multiPart("file", "cv.txt", CV, "text/plain")
                .post("/api/v1/profiles/me/cvs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        await().until(() ->
                "READY".equals(as(person).get("/api/v1/profiles/me/cvs").path("items[0].status")));
        return UUID.fromString(id).toString();
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }

    private List<String> rows(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        database.createNativeQuery(query.formatted(person.id()), String.class).getResultList().stream()
                                .map(String.class::cast)
                                .toList());
    }
}
