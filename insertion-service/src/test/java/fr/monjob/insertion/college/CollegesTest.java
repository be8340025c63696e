package fr.monjob.insertion.college;

import static fr.monjob.insertion.Clause.LOT;
import static fr.monjob.insertion.Clause.PROGRAMME;
import static fr.monjob.insertion.Clause.line;
import static fr.monjob.insertion.Pathway.as;
import static fr.monjob.insertion.Pathway.json;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.insertion.Clause;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where in the colleges hours are worked, at what, and by how many. */
@QuarkusTest
@WithStack
class CollegesTest {

    private static final String ONE = "0629000W";
    private static final String TWO = "0629001X";
    private static final String COLLEGES =
            ",'colleges':[{'uai':'" + ONE + "','name':'Collège Un'},{'uai':'" + TWO + "','name':'Collège Deux'}]";

    @Test
    void hoursOfEachCollegeByActivityAndPeople() {
        Clause clause = inColleges();
        String person = clause.entered("2022-01-03", "'RSA'");
        for (int i = 0; i < 5; i++) {
            String another = clause.entered("2022-01-03", "'RSA'");
            claim(clause, another, "100.50", ",'college':'" + ONE + "','activity':'RESTAURATION'");
        }
        claim(clause, person, "20", ",'college':'" + TWO + "','activity':'ENTRETIEN'");
        clause.claim(line(person, "2022-02", "7.25")).then().statusCode(201);
        String nobody = clause.entered("2022-01-03", "'RSA'");
        String back = clause.claim(line(nobody, "2022-03", "40") + ",'college':'" + ONE + "','activity':'ENTRETIEN'")
                .header("Location");
        clause.asFacilitator()
                .body(json("'reason':'Erreur'"))
                .post(back + "/reversal")
                .then()
                .statusCode(201)
                .body("college", equalTo(ONE))
                .body("activity", equalTo("ENTRETIEN"));

        clause.asFacilitator()
                .get(clause.path() + "/colleges")
                .then()
                .statusCode(200)
                .body("items.uai", contains(ONE, TWO))
                .body("items.name", contains("Collège Un", "Collège Deux"))
                .body("items.hours", contains(502.50f, 20.00f))
                .body("items[0].byActivity.RESTAURATION", equalTo(502.50f))
                .body("items[0].byActivity.size()", equalTo(1))
                .body("items[1].byActivity.ENTRETIEN", equalTo(20.00f))
                .body("items[0].people", equalTo(5))
                .body("items[1].people", nullValue())
                .body("items.structures", contains(1, 1))
                .body("hoursUntold", equalTo(7.25f));
        as(TestTokens.facilitator(UUID.randomUUID()))
                .get(clause.path() + "/colleges")
                .then()
                .spec(problem(404, "not-found"));
        as(TestTokens.advisor()).get(clause.path() + "/colleges").then().spec(problem(403, "forbidden"));
    }

    @Test
    void aListSaysWhereAndWhatWithEachLine() {
        Clause clause = inColleges();
        String person = clause.entered("2022-01-03", "'RSA'");
        String header = "participant;mois;heures;contrat;justificatif;Collège;Activité\n";
        send(
                        clause,
                        header + person + ";2022-01;10;CDD;a;" + TWO + ";services partagés\n"
                                + person + ";2022-02;10;CDD;a;0629002Y;entretien\n"
                                + person + ";2022-03;10;CDD;a;" + ONE + ";jardinage\n")
                .then()
                .spec(problem(422, "list-refused"))
                .body("faults.line", contains(3, 4))
                .body("faults.column", contains("Collège", "Activité"));
        send(clause, header + person + ";2022-01;10;CDD;a;" + TWO + ";services partagés\n")
                .then()
                .statusCode(201);
        clause.asFacilitator()
                .get(clause.path() + "/colleges")
                .then()
                .body("items[0].byActivity.SERVICES_PARTAGES", equalTo(10.00f));
        assertThat(clause.asFacilitator().get(clause.path() + "/hours.csv").asString())
                .contains(";" + TWO + ";SERVICES_PARTAGES");
    }

    @Test
    void onlyCollegesOfTheLotAndActivitiesOfCollegesAreTold() {
        Clause clause = inColleges();
        String person = clause.entered("2022-01-03", "'RSA'");
        clause.claim(line(person, "2022-01", "1") + ",'college':'0629002Y'")
                .then()
                .spec(violation("college"));
        Clause works = Clause.begun();
        works.claim(line(person, "2022-01", "1") + ",'activity':'ENTRETIEN'")
                .then()
                .spec(violation("activity"));
        works.claim(line(person, "2022-01", "1") + ",'college':'" + ONE + "'")
                .then()
                .spec(violation("college"));
        works.asFacilitator().get(works.path() + "/colleges").then().body("items", hasSize(0));
    }

    @Test
    void theOnlyCollegeOfALotNeedNotBeTold() {
        Clause clause = inColleges();
        String lot = clause.asFacilitator()
                .body(json(LOT.replace("Gros œuvre", "Un seul") + ",'colleges':[{'uai':'" + TWO + "','name':'Deux'}]"))
                .post(clause.path() + "/lots")
                .path("id");
        Clause alone = new Clause(clause.facilitator(), clause.programme(), lot);
        alone.claim(line(clause.entered("2022-01-03", "'RSA'"), "2022-01", "1"))
                .then()
                .statusCode(201)
                .body("college", equalTo(TWO));
    }

    private static Clause inColleges() {
        UUID facilitator = UUID.randomUUID();
        Clause begun = Clause.begun(facilitator, PROGRAMME.replace("MARCHE_PUBLIC", "MARCHE_COLLEGE"));
        String lot = begun.asFacilitator()
                .body(json(LOT.replace("Gros œuvre", "Collèges") + COLLEGES))
                .post(begun.path() + "/lots")
                .path("id");
        return new Clause(facilitator, begun.programme(), lot);
    }

    private static void claim(Clause clause, String person, String hours, String where) {
        clause.claim(line(person, "2022-01", hours) + where).then().statusCode(201);
    }

    private static Response send(Clause clause, String list) {
        return given().auth()
                .oauth2(TestTokens.facilitator(clause.facilitator()))
                .urlEncodingEnabled(false)
                .multiPart("file", "heures.csv", list.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(clause.hours() + ":import");
    }
}
