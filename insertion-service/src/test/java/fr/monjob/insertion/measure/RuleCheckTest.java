package fr.monjob.insertion.measure;

import static fr.monjob.insertion.Pathway.as;
import static fr.monjob.insertion.Pathway.contract;
import static fr.monjob.insertion.Pathway.immersion;
import static fr.monjob.insertion.Pathway.json;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.contract.vocabulary.Siret;
import fr.monjob.insertion.Pathway;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be signed, asked before anybody signs. */
@QuarkusTest
@WithStack
class RuleCheckTest {

    @Test
    void aRefusalNamesTheRuleWhatIsAllowedUntilWhenAndWhatComesNext() {
        Pathway.begun()
                .check(immersion("2026-02-01", "2026-03-01", "DISCOVER"))
                .then()
                .statusCode(200)
                .body("allowed", equalTo(false))
                .body("rule", equalTo("pmsmp-length"))
                .body("source", containsString("D5135-3"))
                .body("reason", containsString("au plus 1 mois de date à date : jusqu'au 28 février 2026"))
                .body("latestEnd", equalTo("2026-02-28"))
                .body("nextStep.on", equalTo("2026-02-21"));
    }

    @Test
    void withoutAnEndItSaysHowLongItCouldBe() {
        Pathway pathway = Pathway.begun();
        pathway.asAdvisor()
                .header("Accept-Language", "en")
                .body(json("'profileId':'" + pathway.person() + "','kind':'CDDI','startsOn':'2026-01-01'"))
                .post("/api/v1/rules/check")
                .then()
                .statusCode(200)
                .body("allowed", equalTo(true))
                .body("rule", equalTo("cddi-total"))
                .body("reason", containsString("until 31 December 2027"))
                .body("latestEnd", equalTo("2027-12-31"))
                .body("nextStep.on", equalTo("2027-09-01"))
                .body("nextStep.action", containsString("Prepare the way out"));
        pathway.check("'kind':'FORMATION','startsOn':'2026-01-01'")
                .then()
                .body("allowed", equalTo(true))
                .body("rule", nullValue())
                .body("latestEnd", nullValue());
    }

    @Test
    void itCountsWhatIsRecordedAndRecordsNothing() {
        Pathway pathway = Pathway.begun();
        pathway.record(contract("CDDI", "2024-01-01", "2025-06-30")).then().statusCode(201);
        for (int again = 0; again < 2; again++) {
            pathway.check(contract("CDDI", "2025-07-01", "2026-01-01"))
                    .then()
                    .body("rule", equalTo("cddi-total"))
                    .body("latestEnd", equalTo("2025-12-31"));
        }
        pathway.check(contract("CDDI", "2025-07-01", "2025-12-31")).then().body("allowed", equalTo(true));
        pathway.asAdvisor().get(pathway.path()).then().body("items", hasSize(1));
    }

    @Test
    void peopleAskForThemselvesAndAdvisorsForThoseTheyAccompany() {
        Pathway pathway = Pathway.begun();
        String body =
                json("'profileId':'" + pathway.person() + "'," + immersion("2026-02-01", "2026-02-28", "DISCOVER"));
        pathway.asPerson().body(body).post("/api/v1/rules/check").then().statusCode(200);
        as(TestTokens.beneficiary(UUID.randomUUID()))
                .body(body)
                .post("/api/v1/rules/check")
                .then()
                .spec(problem(404, "not-found"));
        as(TestTokens.advisor()).body(body).post("/api/v1/rules/check").then().spec(problem(404, "not-found"));
        for (String token : new String[] {
            TestTokens.employer(UUID.randomUUID()), TestTokens.facilitator(UUID.randomUUID()), TestTokens.admin()
        }) {
            as(token).body(body).post("/api/v1/rules/check").then().spec(problem(403, "forbidden"));
        }
        given().contentType("application/json")
                .body(body)
                .post("/api/v1/rules/check")
                .then()
                .spec(problem(401, "unauthenticated"));
    }

    @Test
    void afterAHandoverOnlyTheNewAdvisorAsks() {
        Pathway pathway = Pathway.begun();
        Pathway handedOver = new Pathway(pathway.person(), UUID.randomUUID());
        EventSender.send(pathway.assigned(handedOver.advisor()).version(2));
        String plan = immersion("2026-02-01", "2026-02-28", "DISCOVER");
        await().untilAsserted(() -> handedOver.check(plan).then().statusCode(200));
        pathway.check(plan).then().spec(problem(404, "not-found"));
        pathway.record(plan).then().spec(problem(404, "not-found"));
    }

    @Test
    void theKindOfAVerifiedStructureCounts() {
        String agency = siret("40000000000");
        String company = siret("41000000000");
        EventSender.send(employer(agency, "ETTI", "VERIFIED"), employer(company, "ENTREPRISE", "VERIFIED"));
        Pathway pathway = Pathway.begun();
        String plan = "'kind':'IAE','startsOn':'2026-01-01','endsOn':'2026-06-30','criteria':{'level1':0,'level2':2}";
        await().untilAsserted(() -> pathway.check(plan + ",'structureSiret':'" + agency + "'")
                .then()
                .body("allowed", equalTo(true)));
        await().untilAsserted(() -> pathway.check(plan + ",'structureSiret':'" + company + "'")
                .then()
                .body("rule", equalTo("iae-structure")));
        pathway.check(plan + ",'structureSiret':'" + agency + "','structureKind':'ACI'")
                .then()
                .body("rule", equalTo("iae-eligibility"));
        pathway.check(plan).then().body("rule", equalTo("iae-eligibility"));
    }

    @Test
    void aKindThatNobodyVouchesForDoesNot() {
        String claimed = siret("42000000000");
        TestEvent verified = employer(claimed, "ETTI", "VERIFIED");
        EventSender.send(verified);
        Pathway pathway = Pathway.begun();
        String plan = "'kind':'IAE','startsOn':'2026-01-01','endsOn':'2026-06-30','criteria':{'level1':0,'level2':2},"
                + "'structureSiret':'" + claimed + "'";
        await().untilAsserted(() -> pathway.check(plan).then().body("allowed", equalTo(true)));
        String refused = verified.value().replace("VERIFIED", "REFUSED");
        EventSender.send(new TestEvent(verified.topic(), verified.key(), verified.headers(), refused).version(2));
        await().untilAsserted(() -> pathway.check(plan).then().body("rule", equalTo("iae-eligibility")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
                    kind; 'startsOn':'2026-01-01'
                    startsOn; 'kind':'CDDI'
                    endsOn; 'kind':'CDDI','startsOn':'2026-01-02','endsOn':'2026-01-01'
                    startsOn; 'kind':'CDDI','startsOn':'2008-12-31'
                    endsOn; 'kind':'CDDI','startsOn':'2026-01-01','endsOn':'9999-12-31'
                    weeklyHours; 'kind':'CDDI','startsOn':'2026-01-01','weeklyHours':49
                    hoursWaiver.until; 'kind':'CDDI','startsOn':'2026-01-01','hoursWaiver':{'from':'2026-01-02','until':'2026-01-01'}
                    extension.decidedOn; 'kind':'CDDI','startsOn':'2026-01-01','extension':{'ground':'DECISION'}
                    extension.trainingEndsOn; 'kind':'CDDI','startsOn':'2026-01-01','extension':{'ground':'TRAINING','decidedOn':'2026-01-01'}
                    criteria.level1; 'kind':'IAE','startsOn':'2026-01-01','criteria':{'level1':5,'level2':0}
                    funding[0].funder; 'kind':'FORMATION','startsOn':'2026-01-01','funding':{'amountCents':1}
                    renews; 'kind':'CDDI','startsOn':'2026-01-01','renews':'01a20b5e-6f10-7c3a-9d52-5b0c6f1e2a77'
                    """)
    void whatDoesNotFitTogetherIsToldByItsField(String field, String plan) {
        Pathway.begun().check(plan).then().spec(violation(field));
    }

    @Test
    void aSiretIsCheckedAndThePersonNamed() {
        Pathway pathway = Pathway.begun();
        pathway.check("'kind':'CDDI','startsOn':'2026-01-01','structureSiret':'12345678901234'")
                .then()
                .spec(problem(400, "invalid-siret"));
        pathway.asAdvisor()
                .body(json("'kind':'CDDI','startsOn':'2026-01-01'"))
                .post("/api/v1/rules/check")
                .then()
                .spec(violation("profileId"));
    }

    private static TestEvent employer(String siret, String kind, String verification) {
        UUID employer = UUID.randomUUID();
        return TestEvent.of(
                "offer.employers.v1", "EmployerChanged", employer, """
                {"employerId":"%s","siret":"%s","companyName":"Essai","kind":"%s","verification":"%s"}
                """.formatted(employer, siret, kind, verification));
    }

    /** The establishment of that beginning whose digits pass their check. */
    private static String siret(String beginning) {
        for (int end = 0; ; end++) {
            String digits = beginning + "%03d".formatted(end);
            if (Siret.parse(digits).isPresent()) {
                return digits;
            }
        }
    }
}
