package fr.monjob.insertion.measure;

import static fr.monjob.insertion.Pathway.HOST;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.monjob.insertion.Pathway;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Lists of measures: all or nothing, and judged by the rules like a single one. */
@QuarkusTest
@WithStack
class MeasureListTest {

    private static final String HEADER =
            "Personne;Mesure;Structure;Début;Fin;Objet;Montant;Financeur;Résultat;Terminé le\n";

    @Test
    void aListIsRecordedAsSingleMeasuresWouldBe() {
        Pathway pathway = Pathway.begun();
        String list = HEADER + pathway.person() + ";CDDI;" + HOST + ";2022-01-03;02/07/2022;;6 233,77;Département;"
                + "Lasting employment;2022-06-30\n" + pathway.person() + ";PMSMP;" + HOST
                + ";2022-08-01;2022-08-14;Discover;;;;\n";
        send(list, "?check=true").then().statusCode(200).body("created", equalTo(2));
        pathway.asAdvisor().get(pathway.path()).then().body("items", hasSize(0));
        send(list, "").then().statusCode(201).body("created", equalTo(2));
        pathway.asAdvisor()
                .get(pathway.path())
                .then()
                .body("items.kind", contains("PMSMP", "CDDI"))
                .body("items[1].endsOn", equalTo("2022-07-02"))
                .body("items[1].endedOn", equalTo("2022-06-30"))
                .body("items[1].outcome", equalTo("LASTING_EMPLOYMENT"))
                .body("items[1].funding[0].amountCents", equalTo(623_377))
                .body("items[1].history", hasSize(2));
        pathway.asAdvisor()
                .get("/api/v1/pathways/" + pathway.person() + "/pass")
                .then()
                .body("startsOn", equalTo("2022-01-03"));
    }

    @Test
    void everyFaultIsToldAndNothingIsRecorded() {
        Pathway pathway = Pathway.begun();
        String person = pathway.person().toString();
        send(
                        HEADER + person + ";PMSMP;" + HOST + ";2022-08-01;2022-08-14;Discover;;;;\n"
                                + person + ";PMSMP;" + HOST + ";2022-09-01;2022-10-14;Confirm;;;;\n"
                                + "190056249800129;STAGE;;2022-13-01;;;;;;\n"
                                + "D-1;CDDI;" + HOST + ";2022-01-01;;;;;;\n"
                                + "D-1;FORMATION;;2022-01-01;;;12;;NONE;\n"
                                + "D-2;FORMATION;12345678901234;2022-01-01;;;;;;\n",
                        "")
                .then()
                .spec(problem(422, "list-refused"))
                .body("faults.findAll { it.line == 3 }.message[0]", containsString("pmsmp-length"))
                .body("faults.findAll { it.line == 4 }.column", contains("Personne", "Mesure", "Début"))
                .body("faults.findAll { it.line == 5 }.column", contains("Fin"))
                .body("faults.findAll { it.line == 6 }.column", contains("Montant", "Résultat"))
                .body("faults.findAll { it.line == 7 }.column", contains("Structure"))
                .body("faultCount", equalTo(8));
        pathway.asAdvisor().get(pathway.path()).then().body("items", hasSize(0));
    }

    @Test
    void whatIsRecordedAndWhatStandsInTheListCountTogether() {
        Pathway pathway = Pathway.begun();
        pathway.record(Pathway.immersion("2022-01-03", "2022-01-14", "DISCOVER"))
                .then()
                .statusCode(201);
        String list = HEADER + pathway.person() + ";PMSMP;" + HOST + ";2022-04-01;2022-04-14;Recruit;;;;\n"
                + pathway.person() + ";PMSMP;" + HOST + ";2022-03-01;2022-03-14;Confirm;;;;\n";
        // Two agreements with one host in twelve months; by the calendar the third is the one of April.
        send(list, "")
                .then()
                .spec(problem(422, "list-refused"))
                .body("faults.line", contains(2))
                .body("faults[0].message", containsString("pmsmp-agreements"));
    }

    @Test
    void onlyAdministratorsBringOne() {
        given().auth()
                .oauth2(TestTokens.advisor(UUID.randomUUID()))
                .urlEncodingEnabled(false)
                .multiPart("file", "mesures.csv", HEADER.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/measures:import")
                .then()
                .spec(problem(403, "forbidden"));
    }

    private static Response send(String list, String query) {
        return given().auth()
                .oauth2(TestTokens.admin())
                .urlEncodingEnabled(false)
                .multiPart("file", "mesures.csv", list.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/measures:import" + query);
    }
}
