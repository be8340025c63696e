package fr.monjob.profile.contact;

import static fr.monjob.profile.contact.ContactDesk.as;
import static fr.monjob.profile.contact.ContactDesk.move;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.profile.account.Member;
import fr.monjob.profile.knownoffer.OfferFacts;
import fr.monjob.testkit.events.EventObserver;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(testKeys = false)
class ContactRequestsTest {

    private static final String LIST = "/api/v1/contact-requests";

    private ContactDesk desk;

    @Inject
    EntityManager database;

    @Inject
    ContactExpiryJob clock;

    @BeforeEach
    void open() {
        desk = new ContactDesk();
    }

    @Test
    void aPersonIsAskedAndSaysYes() {
        Member person = ContactDesk.publishedPerson();
        String id = desk.tryAsk(person)
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("state", equalTo("PENDING"))
                .body("candidateId", equalTo(desk.candidateId(person)))
                .body("nextStates", contains("REVOKED"))
                .extract()
                .path("id");
        as(person)
                .get(LIST)
                .then()
                .body("items", hasSize(1))
                .body("items[0].companyName", equalTo("Bâtir SARL"))
                .body("items[0].offerTitle", equalTo("Maçon"))
                .body("items[0].communeName", equalTo("Lens"))
                .body("items[0].message", equalTo("Je cherche un maçon, parlons-en."))
                .body("items[0].candidateId", nullValue())
                .body("items[0].expiresAt", notNullValue())
                .body("items[0].nextStates", containsInAnyOrder("ACCEPTED", "DECLINED"));

        move(person, id, "accept", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("shown", containsInAnyOrder("NAME", "PHONE"))
                .body("nextStates", contains("REVOKED"));

        as(desk.employer)
                .get(LIST + "/" + id)
                .then()
                .body("state", equalTo("ACCEPTED"))
                .body("shown", nullValue())
                .body("candidateId", equalTo(desk.candidateId(person)));
        List<TestEvent> told = EventObserver.of("profile.contacts.v1").awaitEvents(UUID.fromString(id), 2);
        assertThat(told).extracting(TestEvent::type).containsExactly("ContactRequested", "ContactMoved");
        assertThat(told.get(1).value())
                .contains("\"ACCEPTED\"", "\"BENEFICIARY\"", person.id().toString())
                .doesNotContain("Nora", "Dubois", "+33", "@", "parlons-en");
    }

    @Test
    void aNoStandsForThisOfferAndMayHaveAReason() {
        Member person = ContactDesk.publishedPerson();
        String id = desk.ask(person);
        move(person, id, "decline", "{\"reason\": \"NONE_OF_YOURS\"}").then().statusCode(400);
        move(person, id, "decline", "{\"reason\": \"TOO_FAR\"}").then().statusCode(200);
        as(desk.employer)
                .get(LIST + "/" + id)
                .then()
                .body("state", equalTo("DECLINED"))
                .body("declineLabel", equalTo("C'est trop loin pour moi"));
        desk.tryAsk(person).then().spec(problem(409, "contact-already-asked"));
        move(person, id, "accept", null)
                .then()
                .spec(problem(422, "transition-not-allowed"))
                .body("allowed", empty());
        as(null).get(LIST + "/decline-reasons").then().statusCode(200).body("items.code", hasItem("TOO_FAR"));
    }

    @Test
    void onlyAVerifiedEmployerAsksAboutItsOwnPublishedOffer() {
        Member person = ContactDesk.publishedPerson();
        ContactDesk other = new ContactDesk();
        desk.tryAsk(other.offer, desk.candidateId(person)).then().spec(problem(404, "not-found"));
        desk.tryAsk(UUID.randomUUID(), desk.candidateId(person)).then().spec(problem(404, "not-found"));
        // The name that another employer has for the person means nobody here.
        desk.tryAsk(desk.offer, other.candidateId(person)).then().spec(problem(404, "not-found"));
        desk.tryAsk(desk.offer, person.id().toString()).then().spec(problem(404, "not-found"));
        ContactDesk.visibility(person, false);
        desk.tryAsk(person).then().spec(problem(404, "not-found"));
        ContactDesk.visibility(person, true);

        EventSender.send(OfferFacts.closed(desk.offer));
        await().untilAsserted(() -> desk.tryAsk(person).then().spec(problem(422, "offer-not-published")));
        EventSender.send(OfferFacts.employer(other.employerId, "REFUSED").version(2));
        await().untilAsserted(() -> other.tryAsk(UUID.randomUUID(), other.candidateId(person))
                .then()
                .spec(problem(403, "employer-not-verified")));
    }

    @Test
    void whoMayCallWhat() {
        Member person = ContactDesk.publishedPerson();
        Member stranger = Member.beneficiary();
        ContactDesk otherDesk = new ContactDesk();
        String id = desk.ask(person);
        String asked = "{\"candidateId\": \"%s\", \"message\": \"Bonjour\"}".formatted(UUID.randomUUID());
        String path = "/api/v1/offers/" + desk.offer + "/contact-requests";
        as(null).body(asked).post(path).then().spec(problem(401, "unauthenticated"));
        as(person).body(asked).post(path).then().spec(problem(403, "forbidden"));
        as(desk.employer)
                .body("{\"candidateId\": \"%s\", \"message\": \" \"}".formatted(UUID.randomUUID()))
                .post(path)
                .then()
                .spec(violation("message"));
        for (String verb : List.of("accept", "decline", "revoke")) {
            move(null, id, verb, null).then().spec(problem(401, "unauthenticated"));
            move(stranger, id, verb, null).then().spec(problem(404, "not-found"));
            move(person, UUID.randomUUID().toString(), verb, null).then().spec(problem(404, "not-found"));
        }
        move(desk.employer, id, "accept", null).then().spec(problem(403, "forbidden"));
        move(desk.employer, id, "decline", null).then().spec(problem(403, "forbidden"));
        move(otherDesk.employer, id, "revoke", null).then().spec(problem(404, "not-found"));
        as(null).get(LIST).then().spec(problem(401, "unauthenticated"));
        as(stranger).get(LIST).then().body("items", empty());
        as(otherDesk.employer).get(LIST).then().body("items", empty());
        as(stranger).get(LIST + "/" + id).then().spec(problem(404, "not-found"));
        as(otherDesk.employer).get(LIST + "/" + id).then().spec(problem(404, "not-found"));
        as(null).get(LIST + "/" + id).then().spec(problem(401, "unauthenticated"));
    }

    @Test
    void whatIsShownIsChosenByThePersonAmongWhatTheyHave() {
        Member person = Member.beneficiary();
        as(person)
                .header("If-Match", "*")
                .body("""
                        {"givenName": "Nora", "familyName": "Dubois", "email": "nora@example.org",
                         "home": {"communeCode": "62498"}, "wantedJobs": [{"romeCode": "F1703", "radiusKm": 20}]}""")
                .put("/api/v1/profiles/me")
                .then()
                .statusCode(200);
        ContactDesk.visibility(person, true);
        String id = desk.ask(person);
        move(person, id, "accept", "{\"show\": [\"PHONE\"]}").then().spec(violation("show"));
        move(person, id, "accept", "{\"show\": [\"NAME\"]}").then().spec(violation("show"));
        move(person, id, "accept", "{\"show\": [\"EMAIL\", \"CV\"]}").then().spec(violation("cvId"));
        move(person, id, "accept", "{\"cvId\": \"%s\"}".formatted(UUID.randomUUID()))
                .then()
                .spec(violation("cvId"));
        move(person, id, "accept", "{\"show\": [\"BIRTH_DATE\"]}").then().statusCode(400);
        // Who has no phone is reached by mail when they say no more than yes.
        move(person, id, "accept", null).then().body("shown", containsInAnyOrder("NAME", "EMAIL"));
    }

    @Test
    void theListIsPagedAndFilteredByState() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Member person = ContactDesk.publishedPerson();
            ids.add(0, desk.ask(person));
            if (i == 1) {
                move(person, ids.get(0), "decline", null).then().statusCode(200);
            }
        }
        String cursor = as(desk.employer)
                .get(LIST + "?limit=2")
                .then()
                .body("items.id", equalTo(ids.subList(0, 2)))
                .extract()
                .path("nextCursor");
        as(desk.employer)
                .get(LIST + "?limit=2&cursor=" + cursor)
                .then()
                .body("items.id", contains(ids.get(2)))
                .body("nextCursor", nullValue());
        as(desk.employer).get(LIST + "?state=DECLINED").then().body("items.id", contains(ids.get(1)));
        as(desk.employer).get(LIST + "?state=PENDING").then().body("items.id", contains(ids.get(0), ids.get(2)));
        as(desk.employer)
                .get(LIST + "?state=PENDING&limit=2&cursor=" + cursor)
                .then()
                .spec(violation("cursor"));
        makeOld(ids.get(2));
        as(desk.employer).get(LIST + "?state=PENDING").then().body("items.id", contains(ids.get(0)));
        as(desk.employer)
                .get(LIST + "?state=EXPIRED")
                .then()
                .body("items.id", contains(ids.get(2)))
                .body("items[0].movedBy", equalTo("CLOCK"));
    }

    @Test
    void withoutAnAnswerItEndsAndMayBeAskedAgain() {
        Member person = ContactDesk.publishedPerson();
        String id = desk.ask(person);
        makeOld(id);
        move(person, id, "accept", null)
                .then()
                .spec(problem(422, "transition-not-allowed"))
                .body("state", equalTo("EXPIRED"));
        clock.expire();
        TestEvent told = EventObserver.of("profile.contacts.v1")
                .awaitEvent(UUID.fromString(id), event -> event.type().equals("ContactMoved"));
        assertThat(told.value()).contains("\"EXPIRED\"", "\"CLOCK\"").doesNotContain("expiresAt");

        // Also before the job has written the end down.
        String again = desk.ask(person);
        assertThat(again).isNotEqualTo(id);
        makeOld(again);
        assertThat(desk.ask(person)).isNotEqualTo(again);
        EventObserver.of("profile.contacts.v1").awaitEvents(UUID.fromString(again), 2);
    }

    @Test
    void theEmployerTakesItsQuestionBackAndMayAskAgainButNotAgainstThePersonsWord() {
        Member person = ContactDesk.publishedPerson();
        String id = desk.ask(person);
        move(desk.employer, id, "revoke", null).then().statusCode(200).body("state", equalTo("REVOKED"));
        move(person, id, "accept", null).then().spec(problem(422, "transition-not-allowed"));
        String again = desk.ask(person);
        move(person, again, "accept", null).then().statusCode(200);
        move(person, again, "revoke", null).then().statusCode(200).body("shown", nullValue());
        desk.tryAsk(person).then().spec(problem(409, "contact-already-asked"));
    }

    @Test
    void anEmployerAsksThirtyPeopleADayAtMost() {
        Member last = ContactDesk.publishedPerson();
        Member first = ContactDesk.publishedPerson();
        String id = desk.ask(first);
        // Twenty-nine more of today, as if other people had been asked.
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        INSERT INTO contact_request (id, version, person_id, employer_id, offer_id, offer_title,
                               company_name, commune_name, message, state, moved_by, created_at, expires_at, changed_at)
                        SELECT gen_random_uuid(), 0, person_id, employer_id, gen_random_uuid(), offer_title, company_name,
                               commune_name, message, 'EXPIRED', 'CLOCK', created_at, expires_at, changed_at
                          FROM contact_request, generate_series(1, 29) WHERE id = :id""")
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());
        desk.tryAsk(last).then().spec(problem(429, "too-many-requests")).header("Retry-After", not(nullValue()));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "UPDATE contact_request SET created_at = created_at - interval '1 day' WHERE id = :id")
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());
        desk.ask(last);
    }

    @Test
    void ofManyQuestionsAtOnceOneIsAsked() throws Exception {
        Member person = ContactDesk.publishedPerson();
        List<Callable<Integer>> calls = IntStream.range(0, 6)
                .<Callable<Integer>>mapToObj(i -> () -> desk.tryAsk(person).statusCode())
                .toList();
        assertThat(together(calls)).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void aYesTheEmployersSecondThoughtAndTheClockAtOnceLeaveOneState() throws Exception {
        for (int round = 0; round < 8; round++) {
            Member person = ContactDesk.publishedPerson();
            String id = desk.ask(person);
            List<Integer> statuses = together(List.of(
                    () -> move(person, id, "accept", null).statusCode(),
                    () -> move(person, id, "decline", null).statusCode(),
                    () -> move(desk.employer, id, "revoke", null).statusCode(),
                    () -> {
                        makeOld(id);
                        clock.expire();
                        return 200;
                    }));
            String state = as(person).get(LIST + "/" + id).path("state");
            List<TestEvent> told = EventObserver.of("profile.contacts.v1").awaitEvents(UUID.fromString(id), 2);
            await().untilAsserted(() -> assertThat(
                            EventObserver.of("profile.contacts.v1").listEvents(UUID.fromString(id)))
                    .last()
                    .satisfies(last -> assertThat(last.value()).contains("\"" + state + "\"")));
            assertThat(told).extracting(TestEvent::version).isSorted().doesNotHaveDuplicates();
            assertThat(statuses).allSatisfy(status -> assertThat(status).isIn(200, 422));
            // Whatever came first but a yes was the last word; nobody answers what the clock has ended.
            assertThat(state).isNotEqualTo("PENDING");
            assertThat(statuses.subList(0, 3).contains(200)).isEqualTo(!state.equals("EXPIRED"));
        }
    }

    private static List<Integer> together(List<Callable<Integer>> calls) throws Exception {
        var pool = Executors.newFixedThreadPool(calls.size());
        try {
            List<Integer> results = new ArrayList<>();
            for (Future<Integer> result : pool.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private void makeOld(String id) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "UPDATE contact_request SET expires_at = now() - interval '1 second' WHERE id = :id")
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());
    }
}
