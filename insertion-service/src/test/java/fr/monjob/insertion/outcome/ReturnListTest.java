package fr.monjob.insertion.outcome;

import static fr.monjob.insertion.Pathway.json;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.monjob.insertion.Pathway;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Returns that other bodies know of are counted one by one, and none twice; each test in a year of its own. */
@QuarkusTest
@WithStack
class ReturnListTest {

    private static final String HEADER = "Personne;Embauche le;Contrat;Source\n";

    @Test
    void aListIsCheckedThenCountedAndSaidAgainItIsCorrected() {
        String list = HEADER + "R-A;2014-03-01;CDI;France Travail\nR-B;31/12/2014;intérim;France Travail\n";
        send(list, "?check=true").then().statusCode(200).body("created", equalTo(2));
        returns(2014, 0);
        send(list, "").then().statusCode(201).body("created", equalTo(2));
        returns(2014, 2)
                .body(value("returns-to-employment-interim"), equalTo(1))
                .body("items.find { it.key == 'returns-to-employment' }.query", containsString("counted_return"));
        send(list.replace("CDI", "CDD"), "").then().statusCode(201);
        returns(2014, 2).body(value("returns-to-employment-cdd"), equalTo(1));
    }

    @Test
    void theSameHireToldByAMeasureAndTwoBodiesCountsOnce() {
        Pathway pathway = Pathway.begun();
        String measure = pathway.record("'kind':'ACCOMPAGNEMENT_EMPLOI','startsOn':'2021-01-05'")
                .header("Location");
        pathway.asAdvisor()
                .body(json("'outcome':'LASTING_EMPLOYMENT','endedOn':'2021-03-31','hiredOn':'2021-04-06'"))
                .post(measure + "/outcome")
                .then()
                .statusCode(200);
        String person = pathway.person().toString();
        // 31 days before and after the first day of the job.
        send(HEADER + person + ";2021-03-06;CDI;France Travail\n" + person + ";2021-05-07;CDI;DPAE\n", "")
                .then()
                .statusCode(201);
        returns(2021, 1).body(value("returns-to-employment-emploi-durable"), equalTo(1));
        send(HEADER + person + ";2021-03-05;CDD;France Travail\n", "").then().statusCode(201);
        returns(2021, 2).body(value("people-returned-to-employment"), equalTo(1));
    }

    @Test
    void aYearOfTwentyThousandIsCountedWithinTheSecondsThatAStatementHas() {
        String list = IntStream.range(0, 20_000)
                .mapToObj(i -> "M-%d;2010-%02d-%02d;CDD;DPAE".formatted(i, 1 + i % 12, 1 + i % 28))
                .collect(Collectors.joining("\n", HEADER, ""));
        send(list, "").then().statusCode(201).body("created", equalTo(20_000));
        returns(2010, 20_000).body(value("people-returned-to-employment"), equalTo(20_000));
    }

    @Test
    void everyFaultIsToldWithItsLineAndNothingIsWritten() {
        LocalDate tomorrow = LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(1);
        send(
                        HEADER + "R-1;2023-03-01;CDI;DPAE\n"
                                + "190056249800129;2023-03-01;CDI;DPAE\n"
                                + "1234567;2023-03-01;CDI;DPAE\n"
                                + "R-2;" + tomorrow + ";CDI;DPAE\n"
                                + "R-2;2008-12-31;CDI;DPAE\n"
                                + "R-3;2023-03-01;PMSMP;DPAE\n"
                                + "R-4;2023-03-01;CDI;\n"
                                + "R-1;01/03/2023;CDD;DPAE\n",
                        "")
                .then()
                .spec(problem(422, "list-refused"))
                .body("faults.line", contains(3, 4, 5, 6, 7, 8, 9));
        returns(2023, 0);
    }

    @Test
    void onlyAdministratorsBringIt() {
        for (String token : new String[] {
            TestTokens.advisor(), TestTokens.facilitator(UUID.randomUUID()), TestTokens.beneficiary(UUID.randomUUID())
        }) {
            send(token, HEADER + "R-1;2018-03-01;CDI;DPAE\n", "").then().spec(problem(403, "forbidden"));
        }
    }

    private static Response send(String list, String query) {
        return send(TestTokens.admin(), list, query);
    }

    private static Response send(String token, String list, String query) {
        return given().auth()
                .oauth2(token)
                .urlEncodingEnabled(false)
                .multiPart("file", "retours.csv", list.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/returns:import" + query);
    }

    private static ValidatableResponse returns(int year, int hires) {
        return given().auth()
                .oauth2(TestTokens.admin())
                .get("/api/v1/dashboard?year=" + year)
                .then()
                .statusCode(200)
                .body(value("returns-to-employment"), equalTo(hires));
    }

    private static String value(String key) {
        return "items.find { it.key == '%s' }?.value".formatted(key);
    }
}
