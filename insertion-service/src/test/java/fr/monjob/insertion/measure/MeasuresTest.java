package fr.monjob.insertion.measure;

import static fr.monjob.insertion.Pathway.HOST;
import static fr.monjob.insertion.Pathway.PRESCRIBER;
import static fr.monjob.insertion.Pathway.as;
import static fr.monjob.insertion.Pathway.contract;
import static fr.monjob.insertion.Pathway.immersion;
import static fr.monjob.insertion.Pathway.json;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.insertion.Pathway;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Measures of a person, recorded within the rules. */
@QuarkusTest
@WithStack
class MeasuresTest {

    @Inject
    EntityManager database;

    @Test
    void aMeasureIsRecordedWithAllThatBelongsToIt() {
        Pathway pathway = Pathway.begun();
        String location = pathway.record(contract("CDDI", "2026-01-01", "2026-12-31")
                        + ",'weeklyHours':26,'funding':[{'amountCents':650000,'funder':'Département'},"
                        + "{'amountCents':350000,'funder':'État'}],'criteria':{'level1':1,'level2':0}")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        pathway.asPerson()
                .get(location)
                .then()
                .statusCode(200)
                .body("kind", equalTo("CDDI"))
                .body("structureSiret", equalTo(HOST))
                .body("weeklyHours", equalTo(26f))
                .body("funding.amountCents", equalTo(List.of(650000, 350000)))
                .body("funding.funder", equalTo(List.of("Département", "État")))
                .body("history", hasSize(1))
                .body("outcome", nullValue());
    }

    @Test
    void toRecordIsContactThatIsToldAndToBeRefusedIsNone() {
        Pathway pathway = Pathway.begun();
        pathway.record(immersion("2026-02-01", "2026-03-01", "DISCOVER")).then().statusCode(422);
        assertThat(countContacts(pathway)).isZero();
        String measure = pathway.record(contract("CDDI", "2026-01-01", "2026-12-31"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        assertThat(countContacts(pathway)).isOne();
        pathway.asAdvisor().get(measure).then().statusCode(200);
        pathway.asPerson().get(pathway.path()).then().statusCode(200);
        assertThat(countContacts(pathway)).isOne();
    }

    private int countContacts(Pathway pathway) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("""
                        SELECT 1 FROM outbox
                         WHERE topic = 'insertion.advisor-records.v1' AND payload ->> 'profileId' = :person
                        """)
                        .setParameter("person", pathway.person().toString())
                        .getResultList()
                        .size());
    }

    @Test
    void criteriaAreJudgedAndNotKept() {
        Pathway pathway = Pathway.begun();
        String refused = contract("IAE", "2026-01-01", "2026-06-30") + ",'criteria':{'level1':0,'level2':2}";
        pathway.record(refused).then().spec(problem(422, "iae-eligibility"));
        pathway.record(refused.replace("'level1':0", "'level1':1")).then().statusCode(201);
        pathway.asAdvisor()
                .get(pathway.path())
                .then()
                .body(not(containsString("level")))
                .body("items", hasSize(1));
    }

    @Test
    void aRefusalSaysWhatIsAllowedUntilWhenAndWritesNothing() {
        Pathway pathway = Pathway.begun();
        pathway.record(immersion("2026-02-01", "2026-03-01", "DISCOVER"))
                .then()
                .spec(problem(422, "pmsmp-length"))
                .body("rule", equalTo("pmsmp-length"))
                .body("detail", containsString("28 février 2026"))
                .body("latestEnd", equalTo("2026-02-28"))
                .body("nextStep.on", equalTo("2026-02-21"))
                .body("nextStep.action", containsString("bilan"));
        pathway.asAdvisor().get(pathway.path()).then().body("items", hasSize(0));
    }

    @Test
    void anImmersionIsRenewedOnceForTheSamePurpose() {
        Pathway pathway = Pathway.begun();
        String first =
                pathway.record(immersion("2026-02-01", "2026-02-14", "CONFIRM")).path("id");
        pathway.record(immersion("2026-02-16", "2026-02-20", "CONFIRM")).then().spec(problem(422, "pmsmp-agreements"));
        pathway.record(immersion("2026-02-16", "2026-02-20", "CONFIRM") + ",'renews':'" + first + "'")
                .then()
                .statusCode(201)
                .body("renews", equalTo(first));
        pathway.record(immersion("2026-03-02", "2026-03-06", "CONFIRM") + ",'renews':'" + first + "'")
                .then()
                .spec(problem(422, "pmsmp-renewal"));
    }

    @Test
    void aPassBeginsWithTheFirstContractAndEndsInAWait() {
        Pathway pathway = Pathway.begun();
        pathway.record(contract("CDDI", "2022-01-01", "2022-12-31")).then().statusCode(201);
        pathway.record(contract("IAE", "2023-02-01", "2024-01-01"))
                .then()
                .spec(problem(422, "pass-iae"))
                .body("latestEnd", equalTo("2023-12-31"));
        String later = contract("IAE", "2024-02-01", "2024-08-31");
        pathway.record(later)
                .then()
                .spec(problem(422, "pass-waiting"))
                .body("latestEnd", nullValue())
                .body("nextStep.on", equalTo("2026-01-01"));
        pathway.record(later + ",'prescriberSiret':'" + HOST + "'").then().spec(problem(422, "prescriber-structure"));
        pathway.record(later + ",'prescriberSiret':'" + PRESCRIBER + "'").then().statusCode(201);
        pathway.record(contract("IAE", "2024-09-01", "2026-03-31"))
                .then()
                .spec(problem(422, "pass-iae"))
                .body("latestEnd", equalTo("2026-01-30"));
    }

    @Test
    void whatEndedEarlyCountsAsItCame() {
        Pathway pathway = Pathway.begun();
        String id = pathway.record(contract("CDDI", "2024-01-01", "2024-12-31")).path("id");
        String next = contract("CDDI", "2025-01-01", "2026-06-30");
        pathway.check(next).then().body("latestEnd", equalTo("2025-12-31"));
        outcome(pathway, id, "NONE", "2024-03-31").then().statusCode(200).body("endedOn", equalTo("2024-03-31"));
        outcome(pathway, id, "LASTING_EMPLOYMENT", "2024-06-30")
                .then()
                .body("outcome", equalTo("LASTING_EMPLOYMENT"))
                .body("endsOn", equalTo("2024-12-31"))
                .body("history.outcome", equalTo(Arrays.asList(null, "NONE", "LASTING_EMPLOYMENT")));
        pathway.check(next).then().body("allowed", equalTo(true)).body("latestEnd", equalTo("2026-06-30"));
    }

    @Test
    void anEndLiesWithinTheMeasureAndNotAhead() {
        Pathway pathway = Pathway.begun();
        String past =
                pathway.record(contract("CDDI", "2024-01-01", "2024-12-31")).path("id");
        outcome(pathway, past, "NONE", "2023-12-31").then().spec(violation("endedOn"));
        outcome(pathway, past, "NONE", "2025-01-01").then().spec(violation("endedOn"));
        String open =
                pathway.record("'kind':'FORMATION','startsOn':'2024-01-01'").path("id");
        outcome(pathway, open, "TRAINING", "2099-01-01").then().spec(violation("endedOn"));
        outcome(pathway, open, "TRAINING", "2025-01-01").then().statusCode(200);
        outcome(pathway, UUID.randomUUID().toString(), "NONE", "2024-01-01")
                .then()
                .spec(problem(404, "not-found"));
    }

    @Test
    void whatARecordNeedsIsAsked() {
        Pathway pathway = Pathway.begun();
        pathway.record("'kind':'CDDI','startsOn':'2026-01-01'").then().spec(violation("endsOn"));
        pathway.record("'kind':'PMSMP','startsOn':'2026-01-01','endsOn':'2026-01-10'")
                .then()
                .spec(violation("purpose"));
        pathway.record("'kind':'COUP_DE_POUCE','startsOn':'2026-01-01'").then().spec(violation("coupDePouce"));
        pathway.record("'kind':'COUP_DE_POUCE','startsOn':'2026-01-01','coupDePouce':'PROJECT',"
                        + "'funding':{'amountCents':120000,'funder':'Département'}")
                .then()
                .statusCode(201)
                .body("funding.amountCents", equalTo(List.of(120000)));
        pathway.record("'profileId':'" + UUID.randomUUID() + "','kind':'FORMATION','startsOn':'2026-01-01'")
                .then()
                .spec(violation("profileId"));
        pathway.record("'kind':'FORMATION','startsOn':'2026-01-01','personId':'x'")
                .then()
                .spec(problem(400, "unknown-field"));
    }

    @Test
    void aMeasureOfSomebodyElseIsNeitherReadNorRenewed() {
        Pathway one = Pathway.begun();
        Pathway other = Pathway.begun();
        String id = one.record(contract("CDDI", "2024-01-01", "2024-12-31")).path("id");
        other.asAdvisor().get(other.path() + "/" + id).then().spec(problem(404, "not-found"));
        other.asAdvisor().get(one.path() + "/" + id).then().spec(problem(404, "not-found"));
        other.asPerson().get(one.path()).then().spec(problem(404, "not-found"));
        outcome(other, id, "NONE", "2024-06-30").then().spec(problem(404, "not-found"));
        other.record(contract("CDDI", "2025-01-01", "2025-06-30") + ",'renews':'" + id + "'")
                .then()
                .spec(violation("renews"));
    }

    @Test
    void onlyAnAdvisorRecords() {
        Pathway pathway = Pathway.begun();
        String body = json(contract("CDDI", "2024-01-01", "2024-12-31"));
        pathway.asPerson().body(body).post(pathway.path()).then().spec(problem(403, "forbidden"));
        as(TestTokens.advisor()).body(body).post(pathway.path()).then().spec(problem(404, "not-found"));
        for (String token : new String[] {
            TestTokens.employer(UUID.randomUUID()), TestTokens.facilitator(UUID.randomUUID()), TestTokens.admin()
        }) {
            as(token).body(body).post(pathway.path()).then().spec(problem(403, "forbidden"));
            as(token).get(pathway.path()).then().spec(problem(403, "forbidden"));
        }
    }

    @Test
    void aRetryRecordsNothingMore() {
        Pathway pathway = Pathway.begun();
        String body = json(immersion("2026-02-01", "2026-02-14", "CONFIRM"));
        String key = UUID.randomUUID().toString();
        String first = pathway.asAdvisor()
                .header("Idempotency-Key", key)
                .body(body)
                .post(pathway.path())
                .path("id");
        pathway.asAdvisor()
                .header("Idempotency-Key", key)
                .body(body)
                .post(pathway.path())
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
        pathway.asAdvisor().get(pathway.path()).then().body("items", hasSize(1));
    }

    @Test
    void ofManyAtOnceOneIsRecorded() {
        Pathway pathway = Pathway.begun();
        List<CompletableFuture<Integer>> calls = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> pathway.record(immersion("2026-02-01", "2026-02-14", "CONFIRM"))
                                .statusCode()))
                .limit(4)
                .toList();
        assertThat(calls.stream().map(CompletableFuture::join))
                .containsOnlyOnce(201)
                .containsOnly(201, 422);
    }

    @Test
    void measuresAreListedPageByPageTheNewestFirst() {
        Pathway pathway = Pathway.begun();
        for (String start : List.of("2024-05-01", "2026-01-01", "2025-03-01")) {
            pathway.record("'kind':'FORMATION','startsOn':'" + start + "'")
                    .then()
                    .statusCode(201);
        }
        Response page = pathway.asPerson().get(pathway.path() + "?limit=2");
        page.then().body("items.startsOn", equalTo(List.of("2026-01-01", "2025-03-01")));
        pathway.asPerson()
                .queryParam("cursor", page.<String>path("nextCursor"))
                .get(pathway.path())
                .then()
                .body("items.startsOn", equalTo(List.of("2024-05-01")))
                .body("nextCursor", nullValue());
    }

    private static Response outcome(Pathway pathway, String id, String outcome, String endedOn) {
        return pathway.asAdvisor()
                .body(json("'outcome':'%s','endedOn':'%s'".formatted(outcome, endedOn)))
                .post(pathway.path() + "/" + id + "/outcome");
    }
}
