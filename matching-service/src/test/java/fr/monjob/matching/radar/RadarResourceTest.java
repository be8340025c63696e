package fr.monjob.matching.radar;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.matching.Facts;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The radar over a valley where nobody else of the tests lives. */
@QuarkusTest
@WithStack
class RadarResourceTest {

    /** Rodez, and Mende 75 km to the east. */
    private static final double LAT = 44.35;

    private static final double LON = 2.58;
    private static final String RODEZ = "12202";
    private static final String MENDE = "48095";
    private static final double MENDE_LAT = 44.52;
    private static final double MENDE_LON = 3.50;

    private final String skill = "test-" + UUID.randomUUID();

    @Test
    void showsACrowdWithWhatItReachesAndWhatAShuttleWouldBring() {
        EventSender.send(Stream.of(
                        masons(11, LAT),
                        // One fewer, 55 km to the south: nobody may see them.
                        masons(10, LAT - 0.5),
                        Stream.of(
                                offer(LAT, LON),
                                offer(LAT, LON, skill),
                                offer(LAT + 0.4, LON),
                                offer(MENDE_LAT, MENDE_LON)))
                .flatMap(events -> events)
                .toArray(TestEvent[]::new));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(numbers("")).containsEntry("people", 11).containsEntry("offersReachable", 2));
        assertThat(numbers(""))
                .containsOnly(
                        Map.entry("radiusMetres", 1414.2f),
                        Map.entry("domain", "F17"),
                        Map.entry("people", 11),
                        Map.entry("offersReachable", 2),
                        // 44 km to the north.
                        Map.entry("offersNobodyReaches", 1),
                        Map.entry("missingSkills", List.of(Map.of("code", skill, "label", skill, "offers", 1))));
        assertThat(featuresAt(LAT - 0.5, "")).isEmpty();
        assertThat(numbers("?from=" + RODEZ + "&to=" + MENDE + "&minutes=40"))
                .containsEntry("people", 11)
                .containsEntry("offersReachable", 3);
        assertThat(numbers("?from=" + MENDE + "&to=" + RODEZ + "&minutes=90")).isEqualTo(numbers(""));
    }

    @Test
    void isGeoJson() {
        var answer = given().auth().oauth2(TestTokens.admin()).get("/api/v1/radar");
        assertThat(answer.contentType()).startsWith("application/geo+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("FeatureCollection");
        given().auth()
                .oauth2(TestTokens.admin())
                .accept("application/json")
                .get("/api/v1/radar")
                .then()
                .statusCode(200);
    }

    @Test
    void aShuttleIsTwoCommunesAndATime() {
        refused("?from=" + RODEZ, "minutes");
        refused("?minutes=20", "from");
        refused("?from=" + RODEZ + "&minutes=20", "to");
        refused("?from=" + RODEZ + "&to=99999&minutes=20", "to");
        refused("?from=" + RODEZ + "&to=" + RODEZ + "&minutes=20", "to");
        refused("?from=" + RODEZ + "&to=" + MENDE + "&minutes=0", "minutes");
        refused("?from=" + RODEZ + "&to=" + MENDE + "&minutes=181", "minutes");
    }

    @Test
    void whoReadsTheDashboardReadsTheRadar() {
        given().get("/api/v1/radar").then().spec(problem(401, "unauthenticated"));
        for (String token :
                List.of(TestTokens.admin(), TestTokens.advisor(), TestTokens.facilitator(UUID.randomUUID()))) {
            given().auth().oauth2(token).get("/api/v1/radar").then().statusCode(200);
        }
        for (String token :
                List.of(TestTokens.employer(UUID.randomUUID()), TestTokens.beneficiary(UUID.randomUUID()))) {
            given().auth().oauth2(token).get("/api/v1/radar").then().spec(problem(403, "forbidden"));
        }
    }

    private static Stream<TestEvent> masons(int count, double lat) {
        return IntStream.range(0, count).mapToObj(i -> Facts.told(Facts.mason(UUID.randomUUID(), lat, LON)));
    }

    private static TestEvent offer(double lat, double lon, String... skills) {
        return Facts.told(
                Facts.offerAt(lat, lon, Facts.MASON, null, Facts.offer(UUID.randomUUID(), UUID.randomUUID(), skills)));
    }

    private static void refused(String query, String field) {
        given().auth()
                .oauth2(TestTokens.admin())
                .get("/api/v1/radar" + query)
                .then()
                .spec(violation(field));
    }

    private static Map<String, Object> numbers(String query) {
        return featuresAt(LAT, query).stream()
                .map(feature -> RadarResourceTest.<Map<String, Object>>cast(feature.get("properties")))
                .findFirst()
                .orElse(Map.of());
    }

    private static List<Map<String, Object>> featuresAt(double lat, String query) {
        List<Map<String, Object>> features = given().auth()
                .oauth2(TestTokens.admin())
                .get("/api/v1/radar" + query)
                .jsonPath()
                .getList("features");
        return features.stream()
                .filter(feature -> RadarResourceTest.<Map<String, Object>>cast(feature.get("geometry"))
                        .get("coordinates")
                        .equals(List.of((float) LON, (float) lat)))
                .toList();
    }

    @SuppressWarnings("unchecked") // JSON
    private static <T> T cast(Object json) {
        return (T) json;
    }
}
