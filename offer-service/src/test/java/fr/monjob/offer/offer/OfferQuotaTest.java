package fr.monjob.offer.offer;

import static fr.monjob.offer.OfferDesk.mason;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import fr.monjob.offer.OfferDesk;
import fr.monjob.testkit.stack.WithStack;
import fr.monjob.testkit.time.SetClock;
import fr.monjob.web.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack
class OfferQuotaTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final OfferDesk desk = new OfferDesk();

    @Test
    void T85_atMostFiftyOffersADayAlsoWhenTakenBackCopiedOrAskedForAtOnce() {
        desk.own().get("/api/v1/employers/me").then().statusCode(200);
        for (int number = 0; number < 45; number++) {
            draft().then().statusCode(201);
        }
        assertThat(countDraftedAtOnce(30)).isEqualTo(5);
        String first = desk.own().get("/api/v1/offers/mine?limit=1").path("items[0].id");
        desk.own().post("/api/v1/offers/" + first + "/withdraw").then().statusCode(200);
        Response refused = draft();
        refused.then()
                .spec(problem(429, "too-many-requests"))
                .body("detail", equalTo("Vous avez déjà écrit 50 offres aujourd'hui : revenez demain."));
        assertThat(Long.parseLong(refused.header("Retry-After"))).isBetween(1L, 25 * 3600L);
        desk.own().post("/api/v1/offers/" + first + "/duplicate").then().spec(problem(429, "too-many-requests"));
        new OfferDesk().own().body(mason("")).post("/api/v1/offers").then().statusCode(201);
    }

    @Test
    void theNextDayOfParisBeginsAtItsMidnight() {
        UUID offer = UUID.fromString(draft().path("id"));
        Instant written =
                QuarkusTransaction.requiringNew().call(() -> OfferEntity.<OfferEntity>findById(offer).createdAt);
        LocalDate day = LocalDate.ofInstant(written, PARIS);
        SetClock clock =
                new SetClock(day.plusDays(1).atStartOfDay(PARIS).toInstant().minusSeconds(90));
        OfferQuota quota = new OfferQuota(() -> 1, clock);
        assertThatThrownBy(() -> ask(quota))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.findRetryAfter()).contains(Duration.ofSeconds(90)));
        clock.forward(Duration.ofSeconds(90));
        assertThatCode(() -> ask(quota)).doesNotThrowAnyException();
    }

    private long countDraftedAtOnce(int offers) {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + "/api/v1/offers"))
                .header("Authorization", "Bearer " + desk.token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(mason("")))
                .build();
        List<CompletableFuture<HttpResponse<Void>>> drafts = Stream.generate(
                        () -> http.sendAsync(request, HttpResponse.BodyHandlers.discarding()))
                .limit(offers)
                .toList();
        return drafts.stream().filter(draft -> draft.join().statusCode() == 201).count();
    }

    private void ask(OfferQuota quota) {
        QuarkusTransaction.requiringNew().run(() -> quota.requireRoom(desk.employerId));
    }

    private Response draft() {
        return desk.own().body(mason("")).post("/api/v1/offers");
    }
}
