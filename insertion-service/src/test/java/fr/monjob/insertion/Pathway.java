package fr.monjob.insertion;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A person, their advisor, and what the advisor asks and records. */
public record Pathway(UUID person, UUID advisor) {

    public static final String HOST = "73282932000074";
    public static final String PRESCRIBER = "13002526500013";

    /** A new person whom an advisor accompanies. */
    public static Pathway begun() {
        Pathway pathway = new Pathway(UUID.randomUUID(), UUID.randomUUID());
        EventSender.send(pathway.assigned(pathway.advisor));
        await().untilAsserted(
                        () -> pathway.asAdvisor().get(pathway.path()).then().statusCode(200));
        return pathway;
    }

    /** That an advisor accompanies this person. */
    public TestEvent assigned(UUID to) {
        return TestEvent.of(
                "profile.portfolios.v1",
                "PersonAssigned",
                person,
                "{\"personId\":\"%s\",\"advisorId\":\"%s\"}".formatted(person, to));
    }

    public RequestSpecification asAdvisor() {
        return as(TestTokens.advisor(advisor));
    }

    public RequestSpecification asPerson() {
        return as(TestTokens.beneficiary(person));
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    public String path() {
        return "/api/v1/pathways/" + person + "/measures";
    }

    /**
     * The advisor records a measure.
     *
     * @param plan its fields as JSON with single quotes
     */
    public Response record(String plan) {
        return asAdvisor().body(json(plan)).post(path());
    }

    /**
     * The advisor asks whether a measure may be signed.
     *
     * @param plan its fields as JSON with single quotes
     */
    public Response check(String plan) {
        return asAdvisor().body(json("'profileId':'" + person + "'," + plan)).post("/api/v1/rules/check");
    }

    public static String json(String fields) {
        return ("{" + fields + "}").replace('\'', '"');
    }

    /** An immersion of these days at the host. */
    public static String immersion(String startsOn, String endsOn, String purpose) {
        return "'kind':'PMSMP','structureSiret':'%s','startsOn':'%s','endsOn':'%s','purpose':'%s'"
                .formatted(HOST, startsOn, endsOn, purpose);
    }

    /** A contract of that kind for these days. */
    public static String contract(String kind, String startsOn, String endsOn) {
        return "'kind':'%s','structureSiret':'%s','startsOn':'%s','endsOn':'%s'"
                .formatted(kind, HOST, startsOn, endsOn);
    }
}
