package fr.monjob.profile.paper;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.monjob.profile.account.Member;
import fr.monjob.testkit.events.EventObserver;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(testKeys = false)
class SheetPileTest {

    private static final String WRONG = "22222-22222-22222";

    @Inject
    EntityManager database;

    private Member advisor;

    @BeforeEach
    void openTheDesk() {
        advisor = Member.advisor();
    }

    private record Signer(String id, String code) {}

    @Test
    void whoeverIsInThePileIsConfirmedAndThoseWhoTickedItAreFound() {
        Signer one = signer(advisor);
        Signer two = signer(advisor);
        Signer quiet = signer(advisor);
        send(advisor, sheet(one, 1, true), sheet(two, 1, true), sheet(quiet, 1, false))
                .statusCode(200)
                .body("recorded.profileId", containsInAnyOrder(one.id, two.id, quiet.id))
                .body("recorded.version", contains(2, 2, 2))
                .body("refused", empty());
        for (Signer shown : List.of(one, two)) {
            assertThat(EventObserver.of("profile.candidates.v1").awaitEvents(UUID.fromString(shown.id), 1))
                    .extracting(TestEvent::type)
                    .containsExactly("CandidateProfileChanged");
        }
        as(advisor).get("/api/v1/profiles?state=PUBLISHED").then().body("items.id", containsInAnyOrder(one.id, two.id));
        read(quiet).body("confirmed", equalTo(true)).body("published", equalTo(false));

        Member self = Member.invited(one.code);
        as(self).get("/api/v1/profiles/me/consents")
                .then()
                .body("items.purpose", contains("BE_FOUND"))
                .body("items[0].paper.reference", equalTo("classeur 12"));
        as(self).get("/api/v1/profiles/me/access-log").then().body("items.reason", contains("PAPER_CONFIRMATION"));
    }

    @Test
    void whatIsRefusedSaysWhyAndStopsNobodyElse() {
        Signer good = signer(advisor);
        Signer changed = signer(advisor);
        Signer mistyped = new Signer(signer(advisor).id, WRONG);
        Signer withoutLetter = new Signer(create(advisor, "F1703"), WRONG);
        Signer tooEmpty = new Signer(create(advisor, null), null);
        tooEmpty = new Signer(tooEmpty.id, invite(advisor, tooEmpty.id));
        Signer hasAccount = signer(advisor);
        Member self = Member.invited(hasAccount.code);
        Signer colleagues = signer(Member.advisor());
        ValidatableResponse answer = send(
                        advisor,
                        sheet(changed, 0, true),
                        sheet(mistyped, 1, true),
                        sheet(withoutLetter, 1, true),
                        sheet(tooEmpty, 1, true),
                        sheet(hasAccount, 1, true),
                        sheet(colleagues, 1, true),
                        sheet(good, 1, true))
                .statusCode(200)
                .body("recorded.profileId", contains(good.id))
                .body("refused", hasSize(6));
        assertThat(refusal(answer, changed)).endsWith("precondition-failed");
        assertThat(refusal(answer, mistyped)).endsWith("invalid-invitation");
        assertThat(refusal(answer, withoutLetter)).endsWith("invalid-invitation");
        assertThat(refusal(answer, tooEmpty)).endsWith("profile-incomplete");
        assertThat(refusal(answer, hasAccount)).endsWith("transition-not-allowed");
        assertThat(refusal(answer, colleagues)).endsWith("not-found");
        for (Signer refused : List.of(changed, mistyped, withoutLetter, tooEmpty)) {
            read(refused).body("confirmed", equalTo(false)).body("version", equalTo(1));
        }
        as(self).get("/api/v1/profiles/me/access-log").then().body("items", empty());
    }

    @Test
    void aPileWhoseAnswerWasLostGetsItWhenSentAgain() {
        Signer one = signer(advisor);
        Signer withoutLetter = new Signer(create(advisor, "F1703"), WRONG);
        String key = UUID.randomUUID().toString();
        String[] pile = {sheet(one, 1, true), sheet(withoutLetter, 1, true)};
        for (int time = 0; time < 2; time++) {
            send(as(advisor).header("Idempotency-Key", key), pile)
                    .statusCode(200)
                    .body("recorded.profileId", contains(one.id))
                    .body("refused.profileId", contains(withoutLetter.id));
        }
        read(one).body("version", equalTo(2));
    }

    @Test
    void whoAgreedInOlderWordsAgreesAnew() {
        Signer one = signer(advisor);
        send(advisor, sheet(one, 1, true)).body("recorded.version", contains(2));
        update("UPDATE consent SET text_version = text_version - 1 WHERE person_id = '%s'".formatted(one.id));

        send(advisor, sheet(one, 2, true)).statusCode(200).body("recorded.version", contains(3));

        List<Boolean> inForce = QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery(
                                "SELECT c.withdrawnAt IS NULL FROM ConsentEntity c WHERE c.personId = :person ORDER BY c.id",
                                Boolean.class)
                        .setParameter("person", UUID.fromString(one.id))
                        .getResultList());
        assertThat(inForce).containsExactly(false, true);
    }

    @Test
    void linesThatSlippedRecordNothingAndCountAsWrongCodes() {
        List<Signer> people = Stream.generate(() -> signer(advisor)).limit(7).toList();
        List<String> slipped = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Signer other = people.get((i + 1) % people.size());
            slipped.add(sheet(new Signer(people.get(i).id, other.code), 1, true));
        }
        send(advisor, slipped.toArray(String[]::new)).spec(problem(422, "invalid-invitation"));
        people.forEach(person -> read(person).body("confirmed", equalTo(false)));
        // As if it had been just now, however long the machine took.
        update("UPDATE login_attempt SET last_at = now() + interval '1 s'");
        send(advisor, sheet(people.get(0), 1, true)).spec(problem(429, "too-many-requests"));

        Member colleague = Member.advisor();
        Signer theirs = signer(colleague);
        send(colleague, sheet(theirs, 1, true)).body("recorded.profileId", contains(theirs.id));
    }

    @Test
    void aPileHoldsEverybodyOnce() {
        Signer one = signer(advisor);
        send(advisor, sheet(one, 1, true), sheet(one, 1, true)).spec(violation("sheets[1].profileId"));
        send(advisor).spec(violation("sheets"));
        send(advisor, "{\"profileId\": \"%s\", \"version\": 1}".formatted(one.id))
                .spec(violation("sheets[0].confirmation"));
        send(Member.beneficiary(), sheet(one, 1, true)).spec(problem(403, "forbidden"));
    }

    private void update(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }

    private static String refusal(ValidatableResponse answer, Signer of) {
        return answer.extract().path("refused.find { it.profileId == '%s' }.problem.type".formatted(of.id));
    }

    private ValidatableResponse read(Signer person) {
        return as(advisor).get("/api/v1/profiles/" + person.id).then();
    }

    private static ValidatableResponse send(Member caller, String... sheets) {
        return send(as(caller), sheets);
    }

    private static ValidatableResponse send(RequestSpecification request, String... sheets) {
        return request.contentType("application/json")
                .body(Stream.of(sheets).collect(Collectors.joining(", ", "{\"sheets\": [", "]}")))
                .urlEncodingEnabled(false)
                .post("/api/v1/profiles:confirm-on-paper")
                .then();
    }

    private static String sheet(Signer signer, int version, boolean publish) {
        return """
                {"profileId": "%s", "version": %d, "confirmation":
                    {"code": "%s", "signedOn": "%s", "publish": %s, "reference": "classeur 12"}}""".formatted(signer.id, version, signer.code, LocalDate.now(ZoneId.of("Europe/Paris")), publish);
    }

    private static Signer signer(Member advisor) {
        String id = create(advisor, "F1703");
        return new Signer(id, invite(advisor, id));
    }

    private static String create(Member advisor, String job) {
        String jobs = job == null ? "" : "{\"romeCode\": \"%s\", \"radiusKm\": 20}".formatted(job);
        return json(advisor, """
                        {"givenName": "Zoé", "familyName": "N'Diaye", "home": {"communeCode": "62498"},
                         "wantedJobs": [%s]}""".formatted(jobs)).post("/api/v1/profiles").path("id");
    }

    private static String invite(Member advisor, String personId) {
        return as(advisor).post("/api/v1/profiles/" + personId + "/invitation").path("invitations[0].code");
    }

    private static RequestSpecification as(Member caller) {
        return given().auth().oauth2(caller.accessToken());
    }

    private static RequestSpecification json(Member caller, String body) {
        return as(caller).contentType("application/json").body(body);
    }
}
