package fr.monjob.offer.employer;

import static fr.monjob.offer.OfferDesk.as;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.monjob.offer.OfferDesk;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventObserver;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack
class EmployersTest {

    private static final String PRESENTED = """
            {"siret":"732 829 320 00074","companyName":"Bati Nord","kind":"EI","location":{"communeCode":"62498"},
             "contact":{"name":"Accueil","phone":"0321000000"}}
            """;

    @Test
    void aNewAccountBecomesAnEmployerThatWaits() {
        UUID employer = UUID.randomUUID();
        EventSender.send(TestEvent.of(
                "profile.accounts.v1",
                "EmployerRegistered",
                employer,
                "{\"employerId\":\"%s\",\"accountId\":\"%s\",\"siret\":\"73282932000074\",\"companyName\":\"Bati Nord\"}"
                        .formatted(employer, UUID.randomUUID())));

        assertThat(EventObserver.of("offer.employers.v1")
                        .awaitEvents(employer, 1)
                        .get(0)
                        .value())
                .contains("\"verification\": \"PENDING\"");
        await().untilAsserted(() -> as(TestTokens.advisor())
                .get("/api/v1/employers?verification=PENDING&limit=100")
                .then()
                .body("items.id", hasItem(employer.toString())));
    }

    @Test
    void theFirstLookDoesNotWaitForTheEvent() {
        OfferDesk desk = new OfferDesk();
        desk.own()
                .get("/api/v1/employers/me")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("companyName", equalTo("Bati Nord"))
                .body("verification", equalTo("PENDING"));
    }

    @Test
    void presentsItselfWithTheVersionItRead() {
        OfferDesk desk = new OfferDesk();
        String etag = desk.own().get("/api/v1/employers/me").header("ETag");
        desk.own().body(PRESENTED).put("/api/v1/employers/me").then().spec(problem(428, "precondition-required"));
        desk.own()
                .header("If-Match", etag)
                .body(PRESENTED)
                .put("/api/v1/employers/me")
                .then()
                .statusCode(200)
                .body("siret", equalTo("73282932000074"))
                .body("location.communeName", equalTo("Lens"))
                .body("contact.name", equalTo("Accueil"));
        desk.own()
                .header("If-Match", etag)
                .body(PRESENTED)
                .put("/api/v1/employers/me")
                .then()
                .spec(problem(412, "precondition-failed"));
        assertThat(EventObserver.of("offer.employers.v1").awaitEvents(desk.employerId, 2))
                .extracting(TestEvent::version)
                .containsExactly(0L, 1L);
    }

    @Test
    void refusesASiretThatFailsItsCheckAndAnUnknownCommune() {
        OfferDesk desk = new OfferDesk();
        desk.own()
                .header("If-Match", "*")
                .body(PRESENTED.replace("00074", "00075"))
                .put("/api/v1/employers/me")
                .then()
                .spec(problem(400, "invalid-siret"));
        desk.own()
                .header("If-Match", "*")
                .body(PRESENTED.replace("62498", "62999"))
                .put("/api/v1/employers/me")
                .then()
                .spec(problem(422, "unknown-commune"));
        desk.own()
                .header("If-Match", "*")
                .body(PRESENTED.replace("\"EI\"", "\"AUTRE\""))
                .put("/api/v1/employers/me")
                .then()
                .spec(violation("kind"));
    }

    @Test
    void T32_anotherSiretWaitsForAnAdvisorAgain() {
        OfferDesk desk = new OfferDesk().verified();
        desk.own()
                .header("If-Match", "*")
                .body(PRESENTED)
                .put("/api/v1/employers/me")
                .then()
                .body("verification", equalTo("VERIFIED"));
        desk.own()
                .header("If-Match", "*")
                .body(PRESENTED.replace("732 829 320 00074", "35600000049837"))
                .put("/api/v1/employers/me")
                .then()
                .body("verification", equalTo("PENDING"));
    }

    @Test
    void anotherEstablishmentShowsNothingOfTheFirst() {
        OfferDesk desk = new OfferDesk().verified();
        String id = desk.publishedOffer("");
        desk.own()
                .header("If-Match", "*")
                .body(PRESENTED.replace("732 829 320 00074", "35600000049837"))
                .put("/api/v1/employers/me")
                .then()
                .statusCode(200);
        as(null).get("/api/v1/offers/" + id).then().spec(problem(404, "not-found"));
        assertThat(EventObserver.of("offer.offers.v1")
                        .awaitEvents(UUID.fromString(id), 2)
                        .get(1)
                        .isTombstone())
                .isTrue();
        desk.own()
                .post("/api/v1/offers/" + desk.draft(OfferDesk.mason("")) + "/publish")
                .then()
                .spec(problem(403, "employer-not-verified"));
        desk.decide("VERIFIED").statusCode(200);
        desk.own().get("/api/v1/employers/me").then().body("verification", equalTo("VERIFIED"));
    }

    @Test
    void aRefusalHasAReasonThatTheEmployerReads() {
        OfferDesk desk = new OfferDesk().verified();
        String decision = "/api/v1/employers/" + desk.employerId + "/verification";
        as(TestTokens.advisor())
                .body("{\"decision\":\"REFUSED\"}")
                .post(decision)
                .then()
                .spec(violation("reason"));
        as(TestTokens.advisor())
                .body("{\"decision\":\"REFUSED\",\"reason\":\"  \"}")
                .post(decision)
                .then()
                .spec(violation("reason"));
        desk.own().get("/api/v1/employers/me").then().body("verification", equalTo("VERIFIED"));
        as(TestTokens.advisor())
                .body("{\"decision\":\"REFUSED\",\"reason\":\"SIRET radié\"}")
                .post(decision)
                .then()
                .statusCode(200);
        desk.own()
                .get("/api/v1/employers/me")
                .then()
                .body("verification", equalTo("REFUSED"))
                .body("verificationReason", equalTo("SIRET radié"));
    }

    @Test
    void onlyAdvisorsDecide() {
        OfferDesk desk = new OfferDesk();
        desk.own().get("/api/v1/employers/me");
        desk.own()
                .body("{\"decision\":\"VERIFIED\"}")
                .post("/api/v1/employers/" + desk.employerId + "/verification")
                .then()
                .spec(problem(403, "forbidden"));
        as(TestTokens.advisor())
                .body("{\"decision\":\"VERIFIED\"}")
                .post("/api/v1/employers/" + UUID.randomUUID() + "/verification")
                .then()
                .spec(problem(404, "not-found"));
        as(TestTokens.advisor())
                .body("{\"decision\":\"PENDING\"}")
                .post("/api/v1/employers/" + desk.employerId + "/verification")
                .then()
                .spec(violation("decision"));
        as(null).get("/api/v1/employers/me").then().spec(problem(401, "unauthenticated"));
        as(TestTokens.beneficiary(UUID.randomUUID()))
                .get("/api/v1/employers/me")
                .then()
                .spec(problem(403, "forbidden"));
    }

    @Test
    void aRefusedEmployerShowsNothing() {
        OfferDesk desk = new OfferDesk().verified();
        String id = desk.publishedOffer("");
        desk.decide("REFUSED").statusCode(200).body("verificationReason", equalTo("Vu au registre"));
        as(null).get("/api/v1/offers/" + id).then().spec(problem(404, "not-found"));
        desk.own().get("/api/v1/offers/" + id).then().body("status", equalTo("WITHDRAWN"));
        assertThat(EventObserver.of("offer.offers.v1")
                        .awaitEvents(UUID.fromString(id), 2)
                        .get(1)
                        .isTombstone())
                .isTrue();
        as(TestTokens.advisor())
                .get("/api/v1/employers?verification=VERIFIED&limit=100")
                .then()
                .body("items.id", not(hasItem(desk.employerId.toString())));
    }
}
