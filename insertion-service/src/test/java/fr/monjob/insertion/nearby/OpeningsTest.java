package fr.monjob.insertion.nearby;

import static fr.monjob.insertion.Clause.LOT;
import static fr.monjob.insertion.Clause.PROGRAMME;
import static fr.monjob.insertion.Pathway.as;
import static fr.monjob.insertion.Pathway.json;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.insertion.Clause;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who could work the hours that a lot lacks: counts for the facilitator, people for their own advisor. */
@QuarkusTest
@WithStack
class OpeningsTest {

    private static final String RUNNING = PROGRAMME.replace("2023-12-31", "2090-12-31");

    /** Béthune, and a mason's work there. */
    private static final String WORK = ",'communeCode':'62119','romeCodes':['F1703']";

    @Test
    void peopleWhoAreEligibleWillingAndNearAreCountedAndTheirAdvisorSeesThem() {
        Clause clause = Clause.begun(UUID.randomUUID(), RUNNING);
        String lot = addLot(clause, "L1", WORK);
        UUID advisor = UUID.randomUUID();
        List<String> near = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            near.add(willing(advisor, 50.53, 2.64, "F1703", 10));
        }
        // Lens is 17 km away: too far for 10 km, unless the person's area reaches out to within them.
        willing(advisor, 50.433, 2.828, "F1703", 10);
        String wide = willing(advisor, 50.433, 2.828, 9000, "F1703", 10, "null");
        willing(advisor, 50.53, 2.64, "K1304", 10);
        willing(advisor, 50.53, 2.64, 0, "F1703", 10, "'2091-01-01'");
        String elsewhere = willing(UUID.randomUUID(), 50.53, 2.64, "F1703", 10);
        String alone = person(null, 50.53, 2.64, 0, "F1703", 10, "null");

        await().untilAsserted(() -> as(TestTokens.advisor(advisor))
                .get("/api/v1/clause-openings")
                .then()
                .statusCode(200)
                .body("items.lotId", contains(lot))
                .body("items[0].profileIds", hasSize(5))
                .body("items[0].profileIds", hasItems(near.get(0), wide))
                .body("items[0].hoursMissing", equalTo(1000.00f)));
        await().untilAsserted(() -> clause.asFacilitator()
                .get(clause.path() + "/progress")
                .then()
                .body("suggestions", hasSize(1))
                .body("suggestions[0].lotId", equalTo(lot))
                .body("suggestions[0].people", equalTo(6)));

        enter(clause, elsewhere);
        clause.asFacilitator().get(clause.path() + "/progress").then().body("suggestions[0].people", equalTo(5));
        enter(clause, near.get(0));
        clause.asFacilitator().get(clause.path() + "/progress").then().body("suggestions[0].people", nullValue());
        EventSender.send(gone(near.get(1)));
        await().untilAsserted(() -> as(TestTokens.advisor(advisor))
                .get("/api/v1/clause-openings")
                .then()
                .body("items[0].profileIds", hasSize(3)));
        as(TestTokens.facilitator(clause.facilitator()))
                .get("/api/v1/clause-openings")
                .then()
                .spec(problem(403, "forbidden"));
        as(TestTokens.advisor()).get("/api/v1/clause-openings").then().body("items", hasSize(0));
    }

    @Test
    void aLotThatLacksNothingOrSaysNothingOrEndedHasNoSuggestion() {
        UUID facilitator = UUID.randomUUID();
        Clause running = Clause.begun(facilitator, RUNNING);
        UUID advisor = UUID.randomUUID();
        willing(advisor, 50.72, 1.61, "F1703", 10);
        String boulogne = WORK.replace("62119", "62160");
        String lot = addLot(running, "L1", boulogne.replace("'F1703'", "'F1703','K1304'"));
        String full = addLot(running, "L2", boulogne);
        String person = running.entered("2022-01-01", "'RSA'");
        Clause filled = new Clause(facilitator, running.programme(), full);
        for (int month = 1; month <= 9; month++) {
            filled.claim(person, "2022-0" + month, "150").then().statusCode(201);
        }
        Clause ended = Clause.begun(facilitator, PROGRAMME);
        addLot(ended, "L3", boulogne);

        await().untilAsserted(() -> as(TestTokens.advisor(advisor))
                .get("/api/v1/clause-openings")
                .then()
                .body("items.lotId", contains(lot)));
        running.asFacilitator().get(running.path() + "/progress").then().body("suggestions.lotId", contains(lot));
        ended.asFacilitator().get(ended.path() + "/progress").then().body("suggestions", hasSize(0));
    }

    @Test
    void verifiedStructuresAroundAreNamedNearestFirst() {
        // Nobody else's tests have structures around Saint-Pierre on Réunion.
        String place = ",'communeCode':'97416','romeCodes':['F1703']";
        UUID far = structure("ACI", "VERIFIED", -21.20, 55.47);
        UUID near = structure("ETTI", "VERIFIED", -21.32, 55.48);
        structure("EI", "PENDING", -21.32, 55.48);
        structure("ENTREPRISE", "VERIFIED", -21.32, 55.48);
        structure("EI", "VERIFIED", -20.88, 55.45);
        Clause clause = Clause.begun(UUID.randomUUID(), RUNNING);
        addLot(clause, "L1", place);
        await().untilAsserted(() -> clause.asFacilitator()
                .get(clause.path() + "/progress")
                .then()
                .body("suggestions[0].structures.employerId", contains(near.toString(), far.toString()))
                .body("suggestions[0].structures[0].companyName", equalTo("Relais")));
    }

    @Test
    void placeAndJobsAreOfTheReferentials() {
        Clause clause = Clause.begun(UUID.randomUUID(), RUNNING);
        post(clause, "L1", WORK.replace("62119", "62999")).then().spec(violation("communeCode"));
        post(clause, "L1", WORK.replace("F1703", "Z9999")).then().spec(violation("romeCodes"));
    }

    private static Response post(Clause clause, String name, String work) {
        return clause.asFacilitator()
                .body(json(LOT.replace("Gros œuvre", name) + work))
                .post(clause.path() + "/lots");
    }

    private static String addLot(Clause clause, String name, String work) {
        return post(clause, name, work).then().statusCode(201).extract().path("id");
    }

    private static void enter(Clause clause, String person) {
        clause.asFacilitator()
                .body(json("'participantId':'%s','enteredOn':'2022-01-01','publics':['RSA']".formatted(person)))
                .post(clause.participants())
                .then()
                .statusCode(201);
    }

    private static String willing(UUID advisor, double lat, double lon, String job, int radiusKm) {
        return willing(advisor, lat, lon, 0, job, radiusKm, "null");
    }

    private static String willing(
            UUID advisor, double lat, double lon, int tolerance, String job, int radiusKm, String from) {
        return person(advisor, lat, lon, tolerance, job, radiusKm, from);
    }

    private static String person(
            UUID advisor, double lat, double lon, int tolerance, String job, int radiusKm, String from) {
        UUID person = UUID.randomUUID();
        if (advisor != null) {
            EventSender.send(TestEvent.of(
                    "profile.portfolios.v1",
                    "PersonAssigned",
                    person,
                    json("'personId':'%s','advisorId':'%s'".formatted(person, advisor))));
        }
        EventSender.send(TestEvent.of(
                "profile.candidates.v1",
                "CandidateProfileChanged",
                person,
                json(("'profileId':'%s','cell':{'id':'c','sizeMetres':2000,'lat':%s,'lon':%s,'halfDiagonalMetres':%d},"
                                + "'wantedJobs':[{'romeCode':'%s','radiusKm':%d,'contractTypes':[]}],'skills':[],"
                                + "'drivingLicences':[],'travelModes':[],'availableFrom':%s")
                        .formatted(person, lat, lon, tolerance, job, radiusKm, from))));
        return person.toString();
    }

    private static TestEvent gone(String person) {
        return TestEvent.of("profile.candidates.v1", "CandidateWithdrawn", UUID.fromString(person), null)
                .version(2);
    }

    private static UUID structure(String kind, String verification, double lat, double lon) {
        UUID employer = UUID.randomUUID();
        EventSender.send(TestEvent.of(
                "offer.employers.v1",
                "EmployerChanged",
                employer,
                json(
                        ("'employerId':'%s','siret':'13002526500013','companyName':'Relais','kind':'%s','verification':'%s',"
                                        + "'workplaces':[{'workplaceId':'%s','communeCode':'97416','lat':%s,'lon':%s}]")
                                .formatted(employer, kind, verification, UUID.randomUUID(), lat, lon))));
        return employer;
    }
}
