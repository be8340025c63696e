package fr.monjob.insertion.activity;

import static fr.monjob.insertion.Pathway.as;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.insertion.Pathway;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The person decides who reads their activity: their advisor what they show, anybody else nothing. */
@QuarkusTest
@WithStack
class SharedActivityTest {

    private static final String MINE = "/api/v1/activity/me";
    private static final String TODAY = LocalDate.now(ZoneId.of("Europe/Paris")).toString();

    private Pathway pathway;
    private String shown;

    @BeforeEach
    void begin() {
        pathway = Pathway.begun();
        shown = "/api/v1/pathways/" + pathway.person() + "/activity?from=" + TODAY;
    }

    @Test
    void anAdvisorReadsWhatIsShownAndNothingMore() {
        String secret = add("Entretien au centre social");
        String open = add("Atelier CV");
        pathway.asAdvisor()
                .get(shown)
                .then()
                .statusCode(200)
                .body("weeks[0].items", hasSize(0))
                .body("weeks[0].hours", equalTo(0));
        share(pathway, open, true).then().statusCode(204);
        share(pathway, open, true).then().statusCode(204);
        pathway.asAdvisor()
                .get(shown)
                .then()
                .body("weeks[0].items.id", contains(open))
                .body("weeks[0].items.note", contains("Atelier CV"))
                .body("weeks[0].hours", equalTo(2))
                .body("weeks[0].expected", nullValue())
                .body("weeks[0].missing", nullValue());
        pathway.asPerson()
                .get(MINE + "?from=" + TODAY)
                .then()
                .body("weeks[0].items.findAll { it.shared }.id", contains(open))
                .body("weeks[0].items.findAll { !it.shared }.id", contains(secret));
        share(pathway, open, false).then().statusCode(204);
        pathway.asAdvisor().get(shown).then().body("weeks[0].items", hasSize(0));
    }

    @Test
    void whatIsTakenOutIsNotKeptAsShown() {
        String id = add("Atelier CV");
        share(pathway, id, true).then().statusCode(204);
        pathway.asPerson().delete(MINE + "/" + id).then().statusCode(204);
        pathway.asAdvisor().get(shown).then().body("weeks[0].items", hasSize(0));
        pathway.asPerson().get("/internal/personal-records").then().body("shared_activity", nullValue());
    }

    @Test
    void aMeasureIsShownByItsPerson() {
        String measure = pathway.record("'kind':'FORMATION','startsOn':'%s','weeklyHours':35".formatted(TODAY))
                .path("id");
        pathway.asAdvisor().get(shown).then().body("weeks[0].items", hasSize(0));
        share(pathway, measure, true).then().statusCode(204);
        pathway.asAdvisor().get(shown).then().body("weeks[0].items.id", contains(measure));
    }

    @Test
    void anotherAdvisorReadsNothingUntilThePersonIsTheirs() {
        share(pathway, add("Atelier CV"), true).then().statusCode(204);
        UUID next = UUID.randomUUID();
        as(TestTokens.advisor(next)).get(shown).then().spec(problem(404, "not-found"));
        EventSender.send(pathway.assigned(next).version(2));
        await().untilAsserted(() ->
                as(TestTokens.advisor(next)).get(shown).then().statusCode(200).body("weeks[0].items", hasSize(1)));
        pathway.asAdvisor().get(shown).then().spec(problem(404, "not-found"));
    }

    @Test
    void nobodyElseReadsOrChangesIt() {
        String id = add("Atelier CV");
        Pathway other = Pathway.begun();
        other.asPerson().get(MINE + "/" + id).then().spec(problem(404, "not-found"));
        other.asPerson().delete(MINE + "/" + id).then().spec(problem(404, "not-found"));
        other.asPerson()
                .header("If-Match", "*")
                .body(body("Autre"))
                .put(MINE + "/" + id)
                .then()
                .spec(problem(404, "not-found"));
        share(other, id, true).then().spec(violation("items"));
        other.asPerson().get(MINE).then().body("weeks.items.flatten()", hasSize(0));
        for (String token : new String[] {
            TestTokens.employer(UUID.randomUUID()), TestTokens.facilitator(UUID.randomUUID()), TestTokens.admin()
        }) {
            as(token).get(shown).then().spec(problem(403, "forbidden"));
            as(token).get(MINE).then().spec(problem(403, "forbidden"));
            as(token).get(MINE + "/" + id).then().spec(problem(403, "forbidden"));
        }
        pathway.asPerson().get(shown).then().spec(problem(403, "forbidden"));
        pathway.asAdvisor().get(MINE).then().spec(problem(403, "forbidden"));
        pathway.asAdvisor().get(MINE + "/" + id).then().spec(problem(403, "forbidden"));
    }

    @Test
    void ofAListOfWhichOneIsNotTheirsNothingIsShown() {
        String own = add("Atelier CV");
        pathway.asPerson()
                .body("{\"items\":[\"%s\",\"%s\"],\"shared\":true}".formatted(own, UUID.randomUUID()))
                .post(MINE + "/sharing")
                .then()
                .spec(violation("items"));
        pathway.asAdvisor().get(shown).then().body("weeks[0].items", hasSize(0));
    }

    private String add(String note) {
        return pathway.asPerson().body(body(note)).post(MINE).path("id");
    }

    private static String body(String note) {
        return "{\"kind\":\"WORKSHOP\",\"day\":\"%s\",\"hours\":2,\"note\":\"%s\"}".formatted(TODAY, note);
    }

    private static Response share(Pathway of, String item, boolean shared) {
        return of.asPerson()
                .body("{\"items\":[\"%s\"],\"shared\":%s}".formatted(item, shared))
                .post(MINE + "/sharing");
    }
}
