package fr.monjob.insertion.forecast;

import static fr.monjob.insertion.Clause.PROGRAMME;
import static fr.monjob.insertion.Pathway.as;
import static fr.monjob.insertion.Pathway.json;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.insertion.Clause;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How far a programme is, from the lines of its ledger. */
@QuarkusTest
@WithStack
class ProgressTest {

    @Test
    void hoursPeopleAndPublicsAreThoseOfTheLinesThatStand() {
        Clause clause = Clause.begun(UUID.randomUUID(), PROGRAMME.replace("3500", "1000"));
        for (int i = 0; i < 6; i++) {
            String person = clause.entered("2022-01-03", i < 5 ? "'RSA'" : "'RSA','UNDER_26'");
            clause.claim(person, "2022-01", "100.50").then().statusCode(201);
        }
        String back = clause.claim(clause.entered("2022-01-03", "'IAE'"), "2022-02", "50")
                .header("Location");
        clause.asFacilitator().body(json("'reason':'Erreur'")).post(back + "/reversal");
        clause.entered("2022-01-03", "'OTHER'");
        clause.asFacilitator()
                .body(json("'month':'2022-01'"))
                .urlEncodingEnabled(false)
                .post(clause.hours() + ":validate")
                .then()
                .body("validated", equalTo(6));

        clause.asFacilitator()
                .get(clause.path() + "/progress")
                .then()
                .statusCode(200)
                .body("hoursCommitted", equalTo(1000.00f))
                .body("hoursDone", equalTo(603.00f))
                .body("hoursValidated", equalTo(603.00f))
                .body("etp", equalTo(0.38f))
                .body("participants", equalTo(6))
                .body("byPublic", hasKey("RSA"))
                .body("byPublic.UNDER_26", nullValue())
                .body("byPublic.size()", equalTo(2))
                .body("byMonth.'2022-01'", equalTo(603.00f))
                .body("byMonth.size()", equalTo(1))
                .body("structures", equalTo(1))
                .body("colleges", equalTo(0))
                .body("forecast.hours", equalTo(603.00f))
                .body("forecast.shortfall", equalTo(397.00f));
    }

    @Test
    void onlyItsFacilitatorAndAdministratorsSeeIt() {
        Clause clause = Clause.begun();
        String path = clause.path() + "/progress";
        as(TestTokens.facilitator(UUID.randomUUID())).get(path).then().spec(problem(404, "not-found"));
        as(TestTokens.advisor()).get(path).then().spec(problem(403, "forbidden"));
        as(TestTokens.admin()).get(path).then().statusCode(200).body("hoursDone", equalTo(0));
    }
}
