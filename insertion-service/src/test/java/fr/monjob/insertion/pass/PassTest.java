package fr.monjob.insertion.pass;

import static fr.monjob.insertion.Pathway.as;
import static fr.monjob.insertion.Pathway.contract;
import static fr.monjob.insertion.Pathway.json;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.monjob.insertion.Pathway;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A PASS IAE from its first contract on: suspended, prolonged, and the contracts that follow. */
@QuarkusTest
@WithStack
class PassTest {

    @Test
    void aSuspensionPushesItsEndAndWhatMayBeSigned() {
        Pathway pathway = Pathway.begun();
        pathway.asAdvisor().get(pass(pathway)).then().spec(problem(404, "not-found"));
        pathway.record(contract("IAE", "2025-01-01", "2025-06-30")).then().statusCode(201);
        pathway.asPerson()
                .get(pass(pathway))
                .then()
                .statusCode(200)
                .body("startsOn", equalTo("2025-01-01"))
                .body("lastDay", equalTo("2026-12-31"))
                .body("prolongationFrom", equalTo("2025-12-31"))
                .body("prolongationUntil", equalTo("2027-06-30"))
                .body("nextPassFrom", equalTo("2029-01-01"));

        String longer = contract("IAE", "2026-01-01", "2027-01-31");
        pathway.check(longer).then().body("rule", equalTo("pass-iae")).body("allowed", equalTo(false));
        suspend(pathway, "2025-08-01", "2028-08-01")
                .then()
                .spec(problem(422, "pass-suspension"))
                .body("detail", containsString("36 mois : jusqu'au 31 juillet 2028"));
        suspend(pathway, "2025-08-02", "2025-08-01").then().spec(violation("until"));
        suspend(pathway, "2025-08-01", "2025-08-31")
                .then()
                .statusCode(201)
                .body("lastDay", equalTo("2027-01-31"))
                .body("suspensions", hasSize(1));
        suspend(pathway, "2025-08-31", "2025-09-30").then().spec(problem(422, "pass-suspension"));
        pathway.check(longer).then().body("allowed", equalTo(true)).body("latestEnd", equalTo("2027-01-31"));
    }

    @Test
    void aProlongationIsAskedInTime() {
        Pathway late = Pathway.begun();
        late.record(contract("IAE", "2020-01-01", "2020-06-30")).then().statusCode(201);
        prolong(late, "'days':180,'askedOn':'2022-07-01'").then().spec(problem(422, "pass-prolongation"));
        prolong(late, "'days':180,'askedOn':'2020-12-29'").then().spec(problem(422, "pass-prolongation"));
        prolong(late, "'days':180").then().spec(problem(422, "pass-prolongation"));
        prolong(late, "'days':180,'askedOn':'" + LocalDate.now().plusDays(2) + "'")
                .then()
                .spec(violation("askedOn"));
        prolong(late, "'days':0,'askedOn':'2021-12-30'").then().spec(violation("days"));
        prolong(late, "'days':100,'askedOn':'2020-12-30'")
                .then()
                .statusCode(201)
                .body("prolongedDays", equalTo(100))
                .body("lastDay", equalTo("2022-04-09"));
        late.record(contract("IAE", "2022-01-01", "2022-04-10")).then().spec(problem(422, "pass-iae"));
        late.record(contract("IAE", "2022-01-01", "2022-04-09")).then().statusCode(201);
    }

    @Test
    void onlyThePersonAndTheirAdvisorComeNear() {
        Pathway pathway = Pathway.begun();
        pathway.record(contract("IAE", "2025-01-01", "2025-06-30")).then().statusCode(201);
        Pathway other = Pathway.begun();
        other.asAdvisor().get(pass(pathway)).then().spec(problem(404, "not-found"));
        other.asPerson().get(pass(pathway)).then().spec(problem(404, "not-found"));
        as(TestTokens.employer(UUID.randomUUID())).get(pass(pathway)).then().spec(problem(403, "forbidden"));
        Pathway stranger = new Pathway(pathway.person(), other.advisor());
        suspend(stranger, "2025-08-01", "2025-08-31").then().spec(problem(404, "not-found"));
        prolong(stranger, "'days':1").then().spec(problem(404, "not-found"));
        pathway.asPerson()
                .body(json("'days':1"))
                .post(pass(pathway) + "/prolongations")
                .then()
                .spec(problem(403, "forbidden"));
    }

    private static String pass(Pathway pathway) {
        return "/api/v1/pathways/" + pathway.person() + "/pass";
    }

    private static Response suspend(Pathway pathway, String from, String until) {
        return pathway.asAdvisor()
                .body(json("'from':'%s','until':'%s'".formatted(from, until)))
                .post(pass(pathway) + "/suspensions");
    }

    private static Response prolong(Pathway pathway, String fields) {
        return pathway.asAdvisor().body(json(fields)).post(pass(pathway) + "/prolongations");
    }
}
