package fr.monjob.insertion.programme;

import static fr.monjob.insertion.Clause.LOT;
import static fr.monjob.insertion.Clause.PROGRAMME;
import static fr.monjob.insertion.Pathway.as;
import static fr.monjob.insertion.Pathway.json;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.insertion.Clause;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Programmes and their lots, and who comes near them. */
@QuarkusTest
@WithStack
class ProgrammesTest {

    private static final String PATH = "/api/v1/programmes";
    private static final String BASIS =
            "'basis':{'amountCents':150000000,'labourShare':0.70,'hourlyCostCents':3000,'insertionShare':0.10}";
    private static final String WITHOUT_HOURS = PROGRAMME.replace("'hoursCommitted':3500,", "");

    @Test
    void hoursAreGivenOrComputedOrThoseOfTheLots() {
        UUID facilitator = UUID.randomUUID();
        open(facilitator, WITHOUT_HOURS + "," + BASIS)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("hoursCommitted", equalTo(3500.00f))
                .body("facilitatorId", equalTo(facilitator.toString()));
        open(facilitator, PROGRAMME + "," + BASIS).then().spec(violation("hoursCommitted"));

        String programme = open(facilitator, WITHOUT_HOURS).path("id");
        by(facilitator).get(PATH + "/" + programme).then().body("hoursCommitted", equalTo(0));
        addLot(facilitator, programme, LOT).then().statusCode(201).body("employerSiret", equalTo("73282932000074"));
        addLot(facilitator, programme, LOT.replace("'hoursCommitted':1000", BASIS))
                .then()
                .statusCode(201)
                .body("hoursCommitted", equalTo(3500.00f))
                .body("basis.hourlyCostCents", equalTo(3000));
        by(facilitator)
                .get(PATH + "/" + programme)
                .then()
                .body("hoursCommitted", equalTo(4500.00f))
                .body("lots", equalTo(2));
        addLot(facilitator, programme, LOT.replace(",'hoursCommitted':1000", ""))
                .then()
                .spec(violation("hoursCommitted"));
        addLot(facilitator, programme, LOT.replace("00074", "00075")).then().spec(violation("employerSiret"));
    }

    @Test
    void collegesAreOfACollegeProgramme() {
        UUID facilitator = UUID.randomUUID();
        String colleges = ",'colleges':[{'uai':'0751717J','name':'Collège Jean Moulin'}]";
        String programme = open(facilitator, PROGRAMME.replace("MARCHE_PUBLIC", "MARCHE_COLLEGE"))
                .path("id");
        String lot = addLot(facilitator, programme, LOT + colleges)
                .then()
                .statusCode(201)
                .body("colleges.uai", contains("0751717J"))
                .extract()
                .header("Location");
        by(facilitator).get(lot).then().statusCode(200).body("colleges.name", contains("Collège Jean Moulin"));
        addLot(facilitator, programme, LOT + colleges.replace("17J", "17K"))
                .then()
                .spec(violation("colleges[0].uai"));
        String other = open(facilitator, PROGRAMME).path("id");
        addLot(facilitator, other, LOT + colleges).then().spec(violation("colleges"));
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        UUID facilitator = UUID.randomUUID();
        String programme = PATH + "/" + open(facilitator, PROGRAMME).path("id");
        String changed = json(PROGRAMME.replace("3500", "4000"));
        by(facilitator).body(changed).put(programme).then().spec(problem(428, "precondition-required"));
        by(facilitator)
                .header("If-Match", "\"0\"")
                .body(changed)
                .put(programme)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("hoursCommitted", equalTo(4000));
        by(facilitator)
                .header("If-Match", "\"0\"")
                .body(changed)
                .put(programme)
                .then()
                .spec(problem(412, "precondition-failed"));

        String lot =
                addLot(facilitator, programme.substring(PATH.length() + 1), LOT).header("Location");
        by(facilitator)
                .header("If-Match", "\"0\"")
                .body(json(LOT.replace("1000", "1200")))
                .put(lot)
                .then()
                .statusCode(200)
                .body("hoursCommitted", equalTo(1200));
    }

    @Test
    void aFacilitatorSeesTheirOwnAndAnAdministratorAll() {
        UUID facilitator = UUID.randomUUID();
        String first = open(facilitator, PROGRAMME).path("id");
        String second = open(facilitator, PROGRAMME).path("id");
        String cursor = by(facilitator)
                .get(PATH + "?limit=1")
                .then()
                .body("items.id", contains(second))
                .extract()
                .path("nextCursor");
        by(facilitator)
                .get(PATH + "?limit=1&cursor=" + cursor)
                .then()
                .body("items.id", contains(first))
                .body("nextCursor", nullValue());

        UUID stranger = UUID.randomUUID();
        by(stranger).get(PATH + "/" + first).then().spec(problem(404, "not-found"));
        addLot(stranger, first, LOT).then().spec(problem(404, "not-found"));
        by(stranger)
                .header("If-Match", "*")
                .body(json(PROGRAMME))
                .put(PATH + "/" + first)
                .then()
                .spec(problem(404, "not-found"));
        open(stranger, PROGRAMME + ",'facilitatorId':'" + facilitator + "'")
                .then()
                .spec(violation("facilitatorId"));
        as(TestTokens.advisor()).get(PATH).then().spec(problem(403, "forbidden"));

        as(TestTokens.admin())
                .header("If-Match", "*")
                .body(json(PROGRAMME + ",'facilitatorId':'" + stranger + "'"))
                .put(PATH + "/" + first)
                .then()
                .statusCode(200);
        by(stranger).get(PATH + "/" + first).then().statusCode(200);
        by(facilitator).get(PATH + "/" + first).then().spec(problem(404, "not-found"));
    }

    @Test
    void daysAreInOrderAndARetryOpensNothingMore() {
        UUID facilitator = UUID.randomUUID();
        open(facilitator, PROGRAMME.replace("2023-12-31", "2021-12-31")).then().spec(violation("endsOn"));
        open(facilitator, PROGRAMME.replace("2022-01-01", "1022-01-01")).then().spec(violation("startsOn"));
        String key = UUID.randomUUID().toString();
        String id = by(facilitator)
                .header("Idempotency-Key", key)
                .body(json(PROGRAMME))
                .post(PATH)
                .path("id");
        by(facilitator)
                .header("Idempotency-Key", key)
                .body(json(PROGRAMME))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("id", equalTo(id));
    }

    @Test
    void aParticipantIsEnteredOnceWithTheDayUntilWhichTheyCount() {
        Clause clause = Clause.begun();
        String person = "'reference':'D-17','enteredOn':'2022-03-15','publics':['UNDER_26','RSA']";
        String location = clause.asFacilitator()
                .body(json(person))
                .post(clause.participants())
                .then()
                .statusCode(201)
                .body("countsUntil", equalTo("2024-03-14"))
                .body("publics", contains("RSA", "UNDER_26"))
                .extract()
                .header("Location");
        clause.asFacilitator()
                .body(json(person))
                .post(clause.participants())
                .then()
                .spec(problem(409, "already-exists"));
        clause.asFacilitator()
                .body(json(person.replace("D-17", "190056249800129")))
                .post(clause.participants())
                .then()
                .spec(violation("reference"));
        clause.asFacilitator()
                .body(json(person.replace("'UNDER_26','RSA'", "")))
                .post(clause.participants())
                .then()
                .spec(violation("publics"));
        clause.asFacilitator().get(clause.participants()).then().body("items.reference", contains("D-17"));
        by(UUID.randomUUID()).get(location).then().spec(problem(404, "not-found"));

        String id = clause.asFacilitator().get(location).path("participantId");
        clause.claim(id, "2022-03", "10").then().statusCode(201);
        clause.asFacilitator()
                .header("If-Match", "*")
                .body(json(person.replace("2022-03-15", "2022-04-01")))
                .put(location)
                .then()
                .spec(problem(422, "clause-countability"));
        clause.asFacilitator()
                .header("If-Match", "*")
                .body(json(person.replace("2022-03-15", "2022-03-31")))
                .put(location)
                .then()
                .statusCode(200)
                .body("countsUntil", equalTo("2024-03-30"));
    }

    private static RequestSpecification by(UUID facilitator) {
        return as(TestTokens.facilitator(facilitator));
    }

    private static Response open(UUID facilitator, String fields) {
        return by(facilitator).body(json(fields)).post(PATH);
    }

    private static Response addLot(UUID facilitator, String programme, String fields) {
        return by(facilitator).body(json(fields)).post(PATH + "/" + programme + "/lots");
    }
}
