package fr.monjob.profile.portfolio;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import fr.monjob.profile.account.Member;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(testKeys = false)
class PortfolioCvResourceTest {

    private static final String OWN = "/api/v1/profiles/me";
    private static final byte[] MASON = """
            EXPERIENCE
            2015 - 2023 : maçon, chantiers de maisons individuelles à Béthune. Montage de murs en parpaings et en briques,
            préparation du mortier, coffrage, ferraillage, coulage de dalles en béton.""".getBytes(StandardCharsets.UTF_8);

    private Member advisor;
    private Member person;
    private String cvs;

    @BeforeEach
    void meet() {
        advisor = Member.advisor();
        person = accompaniedBy(advisor);
        cvs = "/api/v1/profiles/" + person.id() + "/cvs";
    }

    @Test
    void aCvThatWasHandedOverSuggestsAsOnesOwn() {
        Response sent = upload(advisor, cvs, MASON);
        sent.then()
                .statusCode(201)
                .header("Location", equalTo(cvs + "/" + sent.path("id")))
                .body("status", equalTo("READY"))
                .body("sentBy", equalTo("ADVISOR"))
                .body("suggestedJobs[0].romeCode", equalTo("F1703"));

        as(advisor)
                .get(cvs)
                .then()
                .statusCode(200)
                .body("items.id", contains(sent.<String>path("id")))
                .body("items[0].suggestedSkills", not(empty()));
        as(person)
                .get(OWN + "/cvs")
                .then()
                .body("items[0].sentBy", equalTo("ADVISOR"))
                .body("items[0].suggestedSkills", not(empty()));
        assertThat(as(person).get(OWN + "/cvs/" + sent.path("id") + "/content").asByteArray())
                .isEqualTo(MASON);
    }

    @Test
    void whatIsAcceptedOnBehalfWaitsForThePerson() {
        as(person).header("If-Match", "*").post(OWN + "/confirm").then().statusCode(200);
        Response sent = upload(advisor, cvs, MASON);
        String skill = sent.path("suggestedSkills[0].code");

        accept(
                        advisor,
                        sent.path("id"),
                        "{\"skills\": [\"%s\"], \"jobs\": [{\"romeCode\": \"F1703\", \"radiusKm\": 25}]}"
                                .formatted(skill))
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\""))
                .body("confirmed", equalTo(false))
                .body("skills.code", contains(skill))
                .body("wantedJobs[0].radiusKm", equalTo(25));
        as(person).get(OWN).then().body("confirmed", equalTo(false)).body("skills.code", contains(skill));
        accept(advisor, sent.path("id"), "{\"skills\": [\"000000\"]}").then().spec(problem(422, "unknown-skill"));
        accept(advisor, sent.path("id"), "{\"jobs\": [{\"romeCode\": \"F1703\", \"radiusKm\": 250}]}")
                .then()
                .spec(violation("jobs[0].radiusKm"));
    }

    @Test
    void eachUseIsInThePersonsAccessLog() {
        String id = upload(advisor, cvs, MASON).path("id");
        as(advisor).get(cvs).then().statusCode(200);
        as(advisor).get(cvs + "/" + id + "/content").then().statusCode(200);
        accept(advisor, id, "{}").then().statusCode(200);
        upload(advisor, cvs, new byte[] {'M', 'Z', 0, 1}).then().spec(problem(415, "unsupported-media-type"));

        as(person)
                .get(OWN + "/access-log")
                .then()
                .body(
                        "items.reason",
                        containsInAnyOrder("CV_BROUGHT", "ACCOMPANIMENT", "ACCOMPANIMENT", "ACCOMPANIMENT_EDIT"))
                .body(
                        "items.text",
                        hasItem(containsString("a vu votre CV, parce que cette personne vous accompagne et")));
    }

    @Test
    void whatThePersonSentThemselvesIsNamedAndNotShown() {
        String own = upload(person, OWN + "/cvs", MASON).path("id");
        as(advisor)
                .get(cvs)
                .then()
                .body("items.id", contains(own))
                .body("items[0].sentBy", equalTo("PERSON"))
                .body("items[0].suggestedSkills", empty())
                .body("items[0].suggestedJobs", empty());
        as(advisor).get(cvs + "/" + own + "/content").then().spec(problem(404, "not-found"));
        accept(advisor, own, "{}").then().spec(problem(404, "not-found"));
        String brought = upload(advisor, cvs, MASON).path("id");
        assertThat(as(advisor).get(cvs + "/" + brought + "/content").asByteArray())
                .isEqualTo(MASON);
    }

    @Test
    void nobodyBringsACvForSomebodyElsesPeople() {
        String id = upload(advisor, cvs, MASON).path("id");
        Member other = Member.advisor();
        for (String stranger : List.of(
                cvs, "/api/v1/profiles/" + UUID.randomUUID() + "/cvs", "/api/v1/profiles/" + other.id() + "/cvs")) {
            upload(other, stranger, MASON).then().spec(problem(404, "not-found"));
            as(other).get(stranger).then().spec(problem(404, "not-found"));
            as(other).get(stranger + "/" + id + "/content").then().spec(problem(404, "not-found"));
            json(other, "{}")
                    .post(stranger + "/" + id + "/suggestions/accept")
                    .then()
                    .spec(problem(404, "not-found"));
        }
        upload(person, cvs, MASON).then().spec(problem(403, "forbidden"));
        upload(Member.administrator(), cvs, MASON).then().spec(problem(403, "forbidden"));
        given().get(cvs).then().spec(problem(401, "unauthenticated"));
        as(person).get(OWN + "/cvs").then().body("items", hasSize(1));
        as(person).get(OWN + "/access-log").then().body("items.reason", contains("CV_BROUGHT"));
    }

    @Test
    void theLimitsAreThePersons() {
        for (int i = 0; i < 5; i++) {
            upload(i % 2 == 0 ? advisor : person, i % 2 == 0 ? cvs : OWN + "/cvs", ("maçon " + i).getBytes())
                    .then()
                    .statusCode(201);
        }
        upload(advisor, cvs, MASON).then().spec(problem(429, "cv-limit-reached"));
    }

    @Test
    void aRetriedUploadIsTheSameCvAndAKeyIsItsSendersOwn() {
        String key = UUID.randomUUID().toString();
        String first = keyed(advisor, key, cvs, MASON);
        assertThat(keyed(advisor, key, cvs, MASON)).isEqualTo(first);
        assertThat(keyed(person, key, OWN + "/cvs", MASON)).isNotEqualTo(first);
        as(person).get(OWN + "/cvs").then().body("items", hasSize(2));
    }

    private static Member accompaniedBy(Member advisor) {
        String code =
                json(advisor, "{\"count\": 1}").post("/api/v1/invitations").path("invitations[0].code");
        String identifier = given().contentType("application/json")
                .body("{\"role\": \"BENEFICIARY\", \"password\": \"%s\", \"invitationCode\": \"%s\"}"
                        .formatted(Member.PASSWORD, code))
                .post("/api/v1/auth/register")
                .path("identifier");
        return Member.login(identifier, Member.PASSWORD);
    }

    private static Response upload(Member sender, String path, byte[] content) {
        return as(sender).multiPart("file", "cv.txt", content, "text/plain").post(path);
    }

    private static String keyed(Member sender, String key, String path, byte[] content) {
        return as(sender)
                .header("Idempotency-Key", key)
                .multiPart("file", "cv.txt", content, "text/plain")
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response accept(Member sender, String cvId, String body) {
        return json(sender, body).post(cvs + "/" + cvId + "/suggestions/accept");
    }

    private static RequestSpecification json(Member member, String body) {
        return as(member).contentType("application/json").body(body);
    }

    private static RequestSpecification as(Member member) {
        return given().auth().oauth2(member.accessToken());
    }
}
