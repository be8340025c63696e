package fr.monjob.insertion.measure;

import static fr.monjob.insertion.Pathway.as;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.contract.id.CandidateIdCipher;
import fr.monjob.insertion.Employers;
import fr.monjob.insertion.Pathway;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** A structure sees its own people, and of them what it signed. */
@QuarkusTest
@WithStack
class StructureMeasuresTest {

    private static final String PATH = "/api/v1/employers/me/measures";
    private static final String SIRET = "55210055400013";
    private static final String OTHER = "54206547900017";

    @Test
    void aStructureSeesTheMeasuresInIt() {
        Employers own = Employers.told(SIRET, true);
        Pathway pathway = Pathway.begun();
        pathway.record(measure("FORMATION", SIRET, "2025-01-06")).then().statusCode(201);
        pathway.record(measure("FORMATION", OTHER, "2025-02-03")).then().statusCode(201);
        String later = pathway.record(measure("CONTRAT_AIDE", SIRET, "2025-03-03") + ",'weeklyHours':20"
                        + ",'funding':{'amountCents':100,'funder':'État'}")
                .path("id");
        Pathway.begun().record(measure("FORMATION", SIRET, "2024-01-08")).then().statusCode(201);

        Response page = own.asEmployer().get(PATH + "?limit=2");
        page.then()
                .statusCode(200)
                .body("items.startsOn", contains("2025-03-03", "2025-01-06"))
                .body("items[0].id", equalTo(later))
                .body("items[0].weeklyHours", equalTo(20f));
        List<Map<String, Object>> items = page.path("items");
        assertThat(items.get(0)).containsOnlyKeys("id", "personKey", "kind", "startsOn", "endsOn", "weeklyHours");
        String secret = ConfigProvider.getConfig().getValue("monjob.candidate-id-key", String.class);
        UUID inASearch =
                new CandidateIdCipher(Base64.getDecoder().decode(secret)).candidateId(own.id(), pathway.person());
        assertThat(items.get(0).get("personKey"))
                .isEqualTo(items.get(1).get("personKey"))
                .isNotIn(pathway.person().toString(), inASearch.toString());
        own.asEmployer()
                .queryParam("cursor", page.<String>path("nextCursor"))
                .get(PATH)
                .then()
                .body("items.startsOn", contains("2024-01-08"))
                .body("nextCursor", nullValue());
        Employers.told(OTHER, true)
                .asEmployer()
                .get(PATH)
                .then()
                .body("items.startsOn", contains("2025-02-03"))
                .body("items", hasSize(1));
    }

    @Test
    void aNumberThatNobodyVerifiedOpensNothing() {
        Employers claimed = Employers.told(SIRET, false);
        claimed.asEmployer().get(PATH).then().spec(problem(403, "employer-not-verified"));
        as(TestTokens.employer(UUID.randomUUID(), UUID.randomUUID(), SIRET, "Inconnue"))
                .get(PATH)
                .then()
                .spec(problem(403, "employer-not-verified"));
        Employers elsewhere = Employers.told(Pathway.PRESCRIBER, true);
        // The number of the token is what the employer typed; the one that was verified counts.
        as(TestTokens.employer(UUID.randomUUID(), elsewhere.id(), SIRET, "Autre"))
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.findAll { it.startsOn == '2025-03-03' }", hasSize(0));
    }

    @Test
    void whetherAMeasureMayBeRenewedIsYesOrNoAndNothingMore() {
        Employers own = Employers.told(Pathway.HOST, true);
        Pathway free = Pathway.begun();
        String first = free.record(days("CDDI", Pathway.HOST, "2090-01-01", "2090-12-31"))
                .path("id");
        assertThat(renewal(own, first)).isEqualTo(Map.of("allowed", true));
        Pathway used = Pathway.begun();
        used.record(days("CDDI", Pathway.PRESCRIBER, "2089-01-01", "2089-12-31"))
                .then()
                .statusCode(201);
        String last = used.record(days("CDDI", Pathway.HOST, "2090-01-01", "2090-12-31"))
                .path("id");
        assertThat(renewal(own, last)).isEqualTo(Map.of("allowed", false));

        String immersion = days("PMSMP", Pathway.HOST, "2090-02-01", "2090-02-14") + ",'purpose':'CONFIRM'";
        String once = free.record(immersion).path("id");
        assertThat(renewal(own, once)).isEqualTo(Map.of("allowed", true));
        String twice = free.record(immersion.replace("2090-02", "2090-03") + ",'renews':'" + once + "'")
                .path("id");
        assertThat(renewal(own, twice)).isEqualTo(Map.of("allowed", false));

        Employers.told(Pathway.PRESCRIBER, true)
                .asEmployer()
                .get(PATH + "/" + first + "/renewal")
                .then()
                .spec(problem(404, "not-found"));
        Employers.told(Pathway.HOST, false)
                .asEmployer()
                .get(PATH + "/" + first + "/renewal")
                .then()
                .spec(problem(403, "employer-not-verified"));
        free.asAdvisor().get(PATH + "/" + first + "/renewal").then().spec(problem(403, "forbidden"));
        String open = free.record("'kind':'FORMATION','structureSiret':'" + Pathway.HOST + "','startsOn':'2090-01-01'")
                .path("id");
        own.asEmployer().get(PATH + "/" + open + "/renewal").then().spec(problem(404, "not-found"));
    }

    @Test
    void nobodyElseAsksAsAStructure() {
        for (String token : new String[] {
            TestTokens.advisor(),
            TestTokens.facilitator(UUID.randomUUID()),
            TestTokens.admin(),
            TestTokens.beneficiary(UUID.randomUUID())
        }) {
            as(token).get(PATH).then().spec(problem(403, "forbidden"));
        }
    }

    private static Map<String, Object> renewal(Employers structure, String measure) {
        Response answer = structure.asEmployer().get(PATH + "/" + measure + "/renewal");
        answer.then().statusCode(200);
        return answer.path("$");
    }

    private static String days(String kind, String siret, String first, String last) {
        return "'kind':'%s','structureSiret':'%s','startsOn':'%s','endsOn':'%s'".formatted(kind, siret, first, last);
    }

    private static String measure(String kind, String siret, String startsOn) {
        return "'kind':'%s','structureSiret':'%s','startsOn':'%s','endsOn':'%s'"
                .formatted(kind, siret, startsOn, startsOn.substring(0, 4) + "-12-31");
    }
}
