package fr.monjob.offer.employer;

import static fr.monjob.offer.OfferDesk.as;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.monjob.offer.OfferDesk;
import fr.monjob.offer.TimeMachine;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventObserver;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack
class WorkplacesTest {

    private static final String PATH = "/api/v1/employers/me/workplaces";

    private final OfferDesk desk = new OfferDesk();

    @Inject
    TimeMachine time;

    @Test
    void arePlacedByUsAndToldWithTheirEmployer() {
        String id = add("62498")
                .then()
                .statusCode(201)
                .body("label", equalTo("Dépôt"))
                .body("location.communeName", equalTo("Lens"))
                .body("location.address", equalTo("1 rue de la Paix"))
                .body("location.lat", closeTo(50.43))
                .body("location.precision", equalTo("COMMUNE"))
                .extract()
                .path("id");
        String other = add("62041").path("id");
        desk.own().get(PATH).then().body("items.id", contains(id, other));
        List<TestEvent> told = EventObserver.of("offer.employers.v1").awaitEvents(desk.employerId, 3);
        assertThat(told).extracting(TestEvent::version).isSorted().doesNotHaveDuplicates();
        assertThat(told.get(2).value())
                .contains("\"workplaceId\": \"" + id + "\"", "\"communeCode\": \"62041\"")
                .doesNotContain("Paix");

        desk.own().delete(PATH + "/" + id).then().statusCode(204);
        desk.own().get(PATH).then().body("items.id", contains(other));
        desk.own().delete(PATH + "/" + id).then().spec(problem(404, "not-found"));
        assertThat(EventObserver.of("offer.employers.v1")
                        .awaitEvents(desk.employerId, 4)
                        .get(3)
                        .value())
                .doesNotContain(id);
    }

    @Test
    void atMostTenNewOnesInThirtyDaysAlsoWhenGivenUpOrAskedForAtOnce() {
        desk.own().get("/api/v1/employers/me").then().statusCode(200);
        List<Response> answers =
                IntStream.range(0, 12).parallel().mapToObj(i -> add("62498")).toList();
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(10);
        desk.own().get(PATH + "?limit=100").then().body("items", hasSize(10));
        String first = desk.own().get(PATH).path("items[0].id");
        desk.own().delete(PATH + "/" + first).then().statusCode(204);
        Response refused = add("62498");
        refused.then().spec(problem(429, "too-many-requests"));
        long days = Long.parseLong(refused.header("Retry-After")) / 86_400;
        assertThat(days).isBetween(29L, 30L);
        time.ageWorkplace(first, 31);
        add("62498").then().statusCode(201);
    }

    @Test
    void areTheirEmployersAlone() {
        String id = add("62498").path("id");
        OfferDesk stranger = new OfferDesk();
        stranger.own().delete(PATH + "/" + id).then().spec(problem(404, "not-found"));
        stranger.own().get(PATH).then().body("items", hasSize(0));
        as(null).get(PATH).then().spec(problem(401, "unauthenticated"));
        as(TestTokens.beneficiary(UUID.randomUUID())).get(PATH).then().spec(problem(403, "forbidden"));
    }

    @Test
    void aPlaceOfOnesOwnIsRefused() {
        add("62999").then().spec(problem(422, "unknown-commune"));
        desk.own()
                .body("{\"label\":\"x\",\"communeCode\":\"62498\",\"lat\":50.4,\"lon\":2.8}")
                .post(PATH)
                .then()
                .spec(problem(400, "unknown-field"));
        desk.own()
                .body("{\"label\":\" \",\"communeCode\":\"62498\"}")
                .post(PATH)
                .then()
                .spec(violation("label"));
    }

    private Response add(String communeCode) {
        return desk.own()
                .body("{\"label\":\"Dépôt\",\"communeCode\":\"" + communeCode + "\",\"address\":\"1 rue de la Paix\"}")
                .post(PATH);
    }

    private static org.hamcrest.Matcher<Float> closeTo(double degrees) {
        return new org.hamcrest.CustomTypeSafeMatcher<>("about " + degrees) {
            @Override
            protected boolean matchesSafely(Float value) {
                return Math.abs(value - degrees) < 0.05;
            }
        };
    }
}
