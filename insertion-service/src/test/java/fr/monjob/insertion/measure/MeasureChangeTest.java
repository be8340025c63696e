package fr.monjob.insertion.measure;

import static fr.monjob.insertion.Pathway.HOST;
import static fr.monjob.insertion.Pathway.as;
import static fr.monjob.insertion.Pathway.contract;
import static fr.monjob.insertion.Pathway.immersion;
import static fr.monjob.insertion.Pathway.json;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.insertion.Pathway;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A recorded measure is corrected within the rules, and its history keeps what it said before. */
@QuarkusTest
@WithStack
class MeasureChangeTest {

    private Pathway pathway;

    @BeforeEach
    void begin() {
        pathway = Pathway.begun();
    }

    @Test
    void aChangeIsJudgedAloneAndKeepsWhatStoodBefore() {
        String location = pathway.record(immersion("2026-02-01", "2026-02-14", "DISCOVER")
                        + ",'weeklyHours':20,'funding':{'amountCents':100,'funder':'État'}")
                .header("Location");
        String etag = pathway.asAdvisor().get(location).header("ETag");
        change(location, immersion("2026-02-02", "2026-02-28", "CONFIRM") + ",'weeklyHours':35", etag)
                .then()
                .statusCode(200)
                .body("startsOn", equalTo("2026-02-02"))
                .body("purpose", equalTo("CONFIRM"))
                .body("weeklyHours", equalTo(35))
                .body("funding", hasSize(0))
                .body("history", hasSize(2))
                .body("history[0].before", nullValue())
                .body("history[1].before.endsOn", equalTo("2026-02-14"))
                .body("history[1].before.purpose", equalTo("DISCOVER"))
                .body("history[1].before.weeklyHours", equalTo(20.0f))
                .body("history[1].before.funding.amountCents", contains(100));
        change(location, immersion("2026-02-02", "2026-02-27", "CONFIRM"), etag)
                .then()
                .spec(problem(412, "precondition-failed"));
        pathway.asAdvisor()
                .body(json(immersion("2026-02-02", "2026-02-27", "CONFIRM")))
                .put(location)
                .then()
                .spec(problem(428, "precondition-required"));
        pathway.asPerson().get(location).then().body("endsOn", equalTo("2026-02-28"));
    }

    @Test
    void aChangeThatARuleRefusesChangesNothing() {
        String location = pathway.record(immersion("2026-02-01", "2026-02-14", "DISCOVER"))
                .header("Location");
        change(location, immersion("2026-02-01", "2026-03-01", "DISCOVER"), "*")
                .then()
                .spec(problem(422, "pmsmp-length"))
                .body("latestEnd", equalTo("2026-02-28"));
        pathway.asPerson()
                .get(location)
                .then()
                .body("endsOn", equalTo("2026-02-14"))
                .body("history", hasSize(1));
    }

    @Test
    void askedBeforeTheChangeItDoesNotCountBesideItself() {
        String first = idOf(pathway.record(immersion("2026-02-01", "2026-02-14", "DISCOVER")));
        String renewal = immersion("2026-02-15", "2026-02-28", "DISCOVER") + ",'renews':'" + first + "'";
        String second = idOf(pathway.record(renewal));
        pathway.check(renewal).then().statusCode(200).body("allowed", equalTo(false));
        ask(second, renewal).then().statusCode(200).body("allowed", equalTo(true));
        ask(second, renewal.replace("2026-02-28", "2026-03-15"))
                .then()
                .statusCode(200)
                .body("allowed", equalTo(false))
                .body("rule", equalTo("pmsmp-length"));
    }

    @Test
    void theOtherMeasuresOfThePersonCount() {
        pathway.record(contract("CDDI", "2024-01-01", "2024-12-31")).then().statusCode(201);
        String second =
                pathway.record(contract("CDDI", "2025-01-01", "2025-06-30")).header("Location");
        change(second, contract("CDDI", "2025-01-01", "2026-01-01"), "*")
                .then()
                .statusCode(422)
                .body("latestEnd", equalTo("2025-12-31"));
        change(second, contract("CDDI", "2025-01-01", "2025-12-31"), "*").then().statusCode(200);
    }

    @Test
    void kindAndTheDayOnWhichAPassBeganStay() {
        String location =
                pathway.record(contract("CDDI", "2024-01-01", "2024-12-31")).header("Location");
        change(location, contract("IAE", "2024-01-01", "2024-12-31"), "*")
                .then()
                .spec(violation("kind"));
        change(location, contract("CDDI", "2024-01-02", "2024-12-31"), "*")
                .then()
                .spec(violation("startsOn"));
        pathway.asAdvisor()
                .body(json("'outcome':'NONE','endedOn':'2024-11-30'"))
                .post(location + "/outcome")
                .then()
                .statusCode(200);
        change(location, contract("CDDI", "2024-01-01", "2024-11-29"), "*")
                .then()
                .spec(violation("endsOn"));
        change(location, contract("CDDI", "2024-01-01", "2024-11-30"), "*")
                .then()
                .statusCode(200);
    }

    @Test
    void aMeasureBeginsBeforeTheHireThatItLedTo() {
        String from = "'kind':'ACCOMPAGNEMENT_EMPLOI','startsOn':";
        String location = pathway.record(from + "'2015-01-05'").header("Location");
        pathway.asAdvisor()
                .body(json("'outcome':'LASTING_EMPLOYMENT','endedOn':'2015-03-31','hiredOn':'2015-02-03'"))
                .post(location + "/outcome")
                .then()
                .statusCode(200);
        change(location, from + "'2015-02-04'", "*").then().spec(violation("startsOn"));
        change(location, from + "'2015-02-03'", "*").then().statusCode(200);
    }

    @Test
    void onlyTheOwnAdvisorChanges() {
        String location = pathway.record(immersion("2026-02-01", "2026-02-14", "DISCOVER"))
                .header("Location");
        String body = json(immersion("2026-02-01", "2026-02-10", "DISCOVER"));
        as(TestTokens.advisor())
                .header("If-Match", "*")
                .body(body)
                .put(location)
                .then()
                .spec(problem(404, "not-found"));
        pathway.asPerson()
                .header("If-Match", "*")
                .body(body)
                .put(location)
                .then()
                .spec(problem(403, "forbidden"));
        as(TestTokens.employer(UUID.randomUUID(), UUID.randomUUID(), HOST, "Hôte"))
                .header("If-Match", "*")
                .body(body)
                .put(location)
                .then()
                .spec(problem(403, "forbidden"));
        pathway.asAdvisor().get(location).then().body("endsOn", equalTo("2026-02-14"));
    }

    private static String idOf(Response recorded) {
        return recorded.then().statusCode(201).extract().path("id");
    }

    private Response ask(String changes, String fields) {
        return pathway.asAdvisor()
                .queryParam("changes", changes)
                .body(json("'profileId':'" + pathway.person() + "'," + fields))
                .post("/api/v1/rules/check");
    }

    private Response change(String location, String fields, String etag) {
        return pathway.asAdvisor().header("If-Match", etag).body(json(fields)).put(location);
    }
}
