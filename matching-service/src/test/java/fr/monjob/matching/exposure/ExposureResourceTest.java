package fr.monjob.matching.exposure;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.contract.application.ApplicationProgress;
import fr.monjob.contract.event.EventJson;
import fr.monjob.matching.Facts;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is shown, asked, answers and is hired, in a valley where nobody else of the tests lives. */
@QuarkusTest
@WithStack
class ExposureResourceTest {

    private static final AtomicInteger VALLEYS = new AtomicInteger();
    private static final double LON = 6.70;
    private static final YearMonth NOW = YearMonth.now(ZoneId.of("Europe/Paris"));

    /** Each test has a valley of its own. */
    private final double lat = 45.10 + VALLEYS.getAndIncrement();

    private final UUID employer = UUID.randomUUID();
    private final UUID offer = UUID.randomUUID();
    private final List<UUID> people =
            IntStream.range(0, 12).mapToObj(i -> UUID.randomUUID()).toList();

    @Inject
    EntityManager database;

    @BeforeEach
    void publish() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("DELETE FROM exposure").executeUpdate());
        List<TestEvent> events = new ArrayList<>();
        people.forEach(id -> events.add(Facts.told(Facts.mason(id, lat, LON))));
        events.add(Facts.standing(employer, "VERIFIED"));
        events.add(Facts.told(Facts.offerAt(lat, LON, Facts.MASON, null, Facts.offer(offer, employer))));
        EventSender.send(events.toArray(TestEvent[]::new));
    }

    @Test
    void countsEachPersonOnceAMonthByWantedJobAndCell() {
        awaitFound(12);
        search();
        List<UUID> requests = people.stream().map(id -> UUID.randomUUID()).toList();
        EventSender.send(IntStream.range(0, 12)
                .mapToObj(i -> Facts.contact(requests.get(i), employer, offer, people.get(i), "PENDING"))
                .toArray(TestEvent[]::new));
        // Eleven answer; the twelfth lets it expire.
        EventSender.send(IntStream.range(0, 12)
                .mapToObj(i -> Facts.contact(
                                requests.get(i), employer, offer, people.get(i), i == 0 ? "EXPIRED" : answer(i))
                        .version(2))
                .toArray(TestEvent[]::new));
        await().untilAsserted(() -> assertThat(stored("ANSWERED")).isEqualTo(11));
        // Eleven are hired, and gone from the index before it is heard of.
        EventSender.send(people.stream()
                .skip(1)
                .map(id -> Facts.withdrawn(id).version(2))
                .toArray(TestEvent[]::new));
        awaitFound(1);
        EventSender.send(people.stream().skip(1).map(this::hired).toArray(TestEvent[]::new));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(stored("HIRED")).isEqualTo(11));
        monthsAgo(1);
        assertThat(rows(NOW.minusMonths(1))).containsExactly(row(12, 12, 11, 11));
    }

    @Test
    void aNumberUnderElevenIsSeenNowhere() {
        awaitFound(12);
        EventSender.send(people.stream()
                .limit(10)
                .map(id -> Facts.contact(UUID.randomUUID(), employer, offer, id, "PENDING"))
                .toArray(TestEvent[]::new));
        await().untilAsserted(() -> assertThat(stored("CONTACTED")).isEqualTo(10));
        monthsAgo(1);
        assertThat(rows(NOW.minusMonths(1))).containsExactly(row(12, null, null, null));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "DELETE FROM exposure WHERE person_key IN (SELECT DISTINCT person_key FROM exposure LIMIT 2)")
                        .executeUpdate());
        assertThat(rows(NOW.minusMonths(1))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tenOfOneStageAreHiddenBesideElevenOfTheOthers(ExposureStage few) {
        for (ExposureStage stage : ExposureStage.values()) {
            store(stage, stage == few ? 10 : 11);
        }
        Integer[] shown = Arrays.stream(ExposureStage.values())
                .map(stage -> stage == few ? null : 11)
                .toArray(Integer[]::new);
        assertThat(rows(NOW.minusMonths(2))).containsExactly(row(shown[0], shown[1], shown[2], shown[3]));
    }

    @Test
    void nobodyIsKnownByTheReportsKeys() {
        awaitFound(12);
        assertThat(keys())
                .hasSize(12)
                .doesNotContainAnyElementsOf(people)
                .doesNotContainAnyElementsOf(
                        search().stream().map(UUID::fromString).toList());
    }

    @Test
    void onlyMonthsThatAreOver() {
        for (String month : List.of(NOW.toString(), NOW.plusMonths(1).toString(), "2026", "x")) {
            given().auth()
                    .oauth2(TestTokens.admin())
                    .get("/api/v1/exposure?month=" + month)
                    .then()
                    .spec(violation("month"));
        }
        given().auth().oauth2(TestTokens.admin()).get("/api/v1/exposure").then().statusCode(200);
    }

    @Test
    void whoReadsTheDashboardReadsTheReport() {
        given().get("/api/v1/exposure").then().spec(problem(401, "unauthenticated"));
        for (String token : List.of(TestTokens.advisor(), TestTokens.facilitator(UUID.randomUUID()))) {
            given().auth().oauth2(token).get("/api/v1/exposure").then().statusCode(200);
        }
        for (String token : List.of(TestTokens.employer(employer), TestTokens.beneficiary(UUID.randomUUID()))) {
            given().auth().oauth2(token).get("/api/v1/exposure").then().spec(problem(403, "forbidden"));
        }
    }

    private static String answer(int person) {
        return person % 2 == 0 ? "ACCEPTED" : "DECLINED";
    }

    private TestEvent hired(UUID person) {
        UUID application = UUID.randomUUID();
        ApplicationProgress hire = new ApplicationProgress(
                application,
                offer,
                employer,
                person,
                "Maçon",
                "Bâtir SARL",
                Facts.MASON,
                "62",
                "HIRED",
                "EMPLOYER",
                new ApplicationProgress.Hire(LocalDate.of(2026, 3, 2), "CDI"),
                null,
                null);
        return TestEvent.of("offer.applications.v1", "HireRecorded", application, EventJson.write(hire));
    }

    /** An employer may search thirty times a minute. */
    private void awaitFound(int people) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(search()).hasSize(people));
    }

    private List<String> search() {
        return given().auth()
                .oauth2(TestTokens.employer(employer))
                .get("/api/v1/offers/{id}/candidates?limit=100", offer)
                .jsonPath()
                .getList("items.candidateId");
    }

    /** As if what was counted had been so many months before. */
    private void monthsAgo(int months) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "UPDATE exposure SET month = CAST(month - make_interval(months => :months) AS date)")
                        .setParameter("months", months)
                        .executeUpdate());
    }

    private List<UUID> keys() {
        List<UUID> keys = new ArrayList<>();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("SELECT person_key FROM exposure")
                        .getResultList()
                        .forEach(key -> keys.add((UUID) key)));
        return keys;
    }

    /** So many people who came so far two months ago. */
    private void store(ExposureStage stage, int people) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        INSERT INTO exposure
                        SELECT :month, :stage, gen_random_uuid(), :job, ST_SetSRID(ST_MakePoint(:lon, :lat), 4326), 1414.2
                        FROM generate_series(1, :people)
                        """)
                        .setParameter("month", NOW.minusMonths(2).atDay(1))
                        .setParameter("stage", stage.name())
                        .setParameter("job", Facts.MASON)
                        .setParameter("lon", LON)
                        .setParameter("lat", lat)
                        .setParameter("people", people)
                        .executeUpdate());
    }

    private long stored(String stage) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long) database.createNativeQuery("SELECT count(*) FROM exposure WHERE stage = :stage")
                        .setParameter("stage", stage)
                        .getSingleResult());
    }

    private static List<Map<String, Object>> rows(YearMonth month) {
        return given().auth()
                .oauth2(TestTokens.admin())
                .get("/api/v1/exposure?month=" + month)
                .jsonPath()
                .getList("items");
    }

    private Map<String, Object> row(Integer shown, Integer contacted, Integer answered, Integer hired) {
        Map<String, Object> row = new HashMap<>();
        row.put("wantedJob", Map.of("romeCode", Facts.MASON, "label", "Maçonnerie"));
        row.put("cell", Map.of("lat", (float) lat, "lon", (float) LON, "radiusMetres", 1414.2f));
        row.put("shown", shown);
        row.put("contacted", contacted);
        row.put("answered", answered);
        row.put("hired", hired);
        return row;
    }
}
