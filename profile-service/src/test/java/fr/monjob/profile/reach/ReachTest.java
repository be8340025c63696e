package fr.monjob.profile.reach;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.profile.account.Member;
import fr.monjob.testkit.stack.WithStack;
import fr.monjob.web.security.ServiceTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Addresses for a sender that proves itself, and links that do one thing once. */
@QuarkusTest
@WithStack(testKeys = false)
class ReachTest {

    @Inject
    Clock clock;

    @ConfigProperty(name = "monjob.service-key")
    String key;

    @Test
    void aPersonIsReachedByWhatTheirProfileSays() {
        Member member = published("06 11 22 33 44");
        ask(member.id(), UUID.randomUUID())
                .statusCode(200)
                .body("copies", hasSize(1))
                .body("copies[0].accountId", equalTo(member.id().toString()))
                .body("copies[0].email", equalTo(member.identifier()))
                .body("copies[0].mobile", equalTo("+33611223344"))
                .body("copies[0].givenName", equalTo("Nora"));
    }

    @Test
    void aFixedLineGetsNoSms() {
        ask(published("03 21 22 33 44").id(), UUID.randomUUID()).body("copies[0].mobile", nullValue());
    }

    @Test
    void anEmployerIsReachedByItsAccountsAndNobodyByAnUnknownId() {
        Member employer = Member.employer("73282932000074", "Bati Nord");
        String employerId = Member.claims(employer.accessToken()).replaceAll(".*\"employer_id\":\"([^\"]+)\".*", "$1");
        ask(UUID.fromString(employerId), UUID.randomUUID())
                .body("copies[0].email", equalTo(employer.identifier()))
                .body("copies[0].notAvailable", nullValue());
        ask(UUID.randomUUID(), UUID.randomUUID()).body("copies", hasSize(0));
    }

    @Test
    void nobodyElseIsTold() {
        Member member = Member.beneficiary();
        String body = body(member.id(), UUID.randomUUID());
        for (String stranger : new String[] {
            "Bearer " + member.accessToken(),
            "Monjob-Service notification-service.profile-service.99999999999." + "A".repeat(43),
            tokens("notification-service").issue("offer-service")
        }) {
            given().header("Authorization", stranger)
                    .contentType("application/json")
                    .body(body)
                    .post("/internal/reach")
                    .then()
                    .spec(problem(401, "unauthenticated"));
        }
        given().contentType("application/json")
                .body(body)
                .post("/internal/reach")
                .then()
                .spec(problem(401, "unauthenticated"));
    }

    @Test
    void fetchingALinkChangesNothingAndTheButtonWorksOnce() {
        Member member = published("06 11 22 33 44");
        String path = notAvailable(member, UUID.randomUUID());
        for (int scanner = 0; scanner < 3; scanner++) {
            given().get(path)
                    .then()
                    .statusCode(200)
                    .contentType(containsString("text/html"))
                    .header("Cache-Control", "no-store")
                    .body(containsString("Je ne suis plus disponible"), containsString("method=\"post\""));
        }
        assertThat(isPublished(member)).isTrue();

        given().contentType("application/x-www-form-urlencoded")
                .post(path)
                .then()
                .statusCode(200)
                .body(containsString("C&#39;est fait"));
        assertThat(isPublished(member)).isFalse();

        given().post(path).then().statusCode(410).body(containsString("déjà servi"));
        given().get(path).then().statusCode(410).body(not(containsString("<button")));
    }

    @Test
    void theSameMailHasTheSameLinkAndAnotherMailAnother() {
        Member member = published("06 11 22 33 44");
        UUID mail = UUID.randomUUID();
        assertThat(notAvailable(member, mail))
                .isEqualTo(notAvailable(member, mail))
                .isNotEqualTo(notAvailable(member, UUID.randomUUID()));
    }

    @Test
    void aLinkThatIsForgedOrOldDoesNothing() {
        Member member = published("06 11 22 33 44");
        String path = notAvailable(member, UUID.randomUUID());
        String forged = path.substring(0, path.length() - 2) + (path.endsWith("AA") ? "BA" : "AA");
        given().get(forged).then().statusCode(404).body(containsString("<h1>"));
        given().post(forged).then().statusCode(404);
        given().post("/a/x").then().statusCode(404);

        QuarkusTransaction.requiringNew()
                .run(() -> OneTapEntity.update("expiresAt = ?1 WHERE personId = ?2", Instant.now(), member.id()));
        given().post(path).then().statusCode(410).body(containsString("plus valable"));
        assertThat(isPublished(member)).isTrue();
    }

    @Test
    void thePagesBringTheirStyle() {
        given().get("/a/style.css").then().statusCode(200).contentType(containsString("text/css"));
    }

    private String notAvailable(Member member, UUID occasion) {
        String link = ask(member.id(), occasion).extract().path("copies[0].notAvailable");
        assertThat(link).startsWith("http://127.0.0.1:8080/a/").hasSize("http://127.0.0.1:8080/a/".length() + 27);
        return link.substring("http://127.0.0.1:8080".length());
    }

    private ValidatableResponse ask(UUID recipient, UUID occasion) {
        return given().header("Authorization", tokens("notification-service").issue("profile-service"))
                .contentType("application/json")
                .body(body(recipient, occasion))
                .post("/internal/reach")
                .then();
    }

    private static String body(UUID recipient, UUID occasion) {
        return "{\"recipientId\":\"%s\",\"occasionId\":\"%s\",\"contactRequests\":[]}".formatted(recipient, occasion);
    }

    private ServiceTokens tokens(String caller) {
        return new ServiceTokens(Optional.of(key), caller, clock);
    }

    private static boolean isPublished(Member member) {
        return given().auth()
                .oauth2(member.accessToken())
                .get("/api/v1/profiles/me")
                .path("published");
    }

    private static Member published(String phone) {
        Member member = Member.beneficiary();
        given().auth()
                .oauth2(member.accessToken())
                .header("If-Match", "*")
                .contentType("application/json")
                .body("""
                        {"givenName": "Nora", "familyName": "Dubois", "email": "%s", "phone": "%s",
                         "home": {"communeCode": "62498"}, "mobility": {"modes": ["BIKE"], "drivingLicences": []},
                         "wantedJobs": [{"romeCode": "F1703", "radiusKm": 20, "contractTypes": ["CDI"]}],
                         "skills": [], "availableFrom": "2026-12-01"}""".formatted(member.identifier(), phone))
                .put("/api/v1/profiles/me")
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(member.accessToken())
                .contentType("application/json")
                .body("{\"published\": true, \"consent\": true}")
                .put("/api/v1/profiles/me/visibility")
                .then()
                .statusCode(200);
        return member;
    }
}
