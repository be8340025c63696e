package fr.monjob.matching.candidatesearch;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;

import fr.monjob.contract.id.CandidateIdCipher;
import fr.monjob.matching.Facts;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Around a workplace that its employer named, without an offer. */
@QuarkusTest
@WithStack
class WorkplaceSearchResourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final UUID employer = UUID.randomUUID();
    private final UUID workplace = UUID.randomUUID();
    private final UUID near = UUID.randomUUID();
    private final UUID far = UUID.randomUUID();
    private final String skill = "t" + UUID.randomUUID().toString().substring(0, 12);
    private final String other = "t" + UUID.randomUUID().toString().substring(0, 12);

    @Inject
    CandidateIdCipher cipher;

    @BeforeEach
    void publish() {
        EventSender.send(
                Facts.standingAt(employer, workplace),
                Facts.told(Facts.mason(near, 50.44, 2.83, skill)),
                // 15.6 km to the north.
                Facts.told(Facts.mason(far, 50.57, 2.83, skill, other)));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                ids(search(body("20", bySkill(skill))).statusCode(200)))
                        .contains(known(near), known(far)));
    }

    @Test
    void findsByJobBySkillsAndByBoth() {
        assertThat(ids(search(body("20", ",\"romeCode\":\"F1703\"" + bySkill(skill)))))
                .startsWith(known(near), known(far));
        assertThat(ids(search(body("20", ",\"romeCode\":\"F1703\",\"contractType\":\"CDD\"" + bySkill(skill)))))
                .startsWith(known(near), known(far));
        // 0.5 × 0.75 + 0.3 × 0.96 near, 0.5 + 0.3 × 0.48 far; with two essential skills 0.5 × 0.5 + 0.3 × 0.96 near.
        assertThat(ids(search(body("20", byBothSkills("USEFUL"))))).containsExactly(known(near), known(far));
        assertThat(ids(search(body("20", byBothSkills("ESSENTIAL"))))).containsExactly(known(far), known(near));
        assertThat(ids(search(body("20", ",\"skills\":[\"" + skill + "\"],\"limit\":1"))))
                .containsExactly(known(near));
    }

    @Test
    void showsTheCardsOfAnOffersSearch() {
        var answer =
                search(body("10", bySkill(skill))).statusCode(200).extract().jsonPath();
        assertThat(answer.getMap("$").keySet()).containsExactlyInAnyOrder("items", "nextCursor");
        assertThat(answer.getMap("items[0]").keySet())
                .containsExactlyInAnyOrder(
                        "candidateId",
                        "score",
                        "components",
                        "distanceBand",
                        "matchedSkills",
                        "missingSkills",
                        "wantedJobs",
                        "availableFrom",
                        "contactState");
        assertThat(answer.getString("items[0].distanceBand")).isEqualTo("0-5 km");
        assertThat(answer.getList("items.candidateId")).containsExactly(known(near));
    }

    @Test
    void aPlaceOfOnesOwnAndAnyOtherRadiusAreRefused() {
        search(body("20", bySkill(skill) + ",\"lat\":50.4,\"lon\":2.8")).spec(problem(400, "unknown-field"));
        search(body("20", bySkill(skill) + ",\"location\":{\"lat\":50.4,\"lon\":2.8}"))
                .spec(problem(400, "unknown-field"));
        search("{\"radiusKm\":20" + bySkill(skill) + "}").spec(violation("workplaceId"));
        search(body("7", bySkill(skill))).spec(violation("radiusKm"));
        search(body("null", bySkill(skill))).spec(violation("radiusKm"));
        search(body("20", "")).spec(violation("romeCode"));
        search(body("20", ",\"romeCode\":\"X1\"")).spec(violation("romeCode"));
        search(body("20", bySkill(skill) + ",\"limit\":101")).spec(violation("limit"));
        search(body("20", ",\"skills\":[\"" + skill + "\",\"" + skill + "\"]")).spec(violation("skills"));
    }

    @Test
    void aRefusedSearchIsSaidInTheReadersLanguage() {
        String twice = ",\"skills\":[\"" + skill + "\",\"" + skill + "\"]";
        saysBoth(
                "",
                "un métier (romeCode) ou des compétences (skills) sont attendus",
                "a job (romeCode) or skills expected");
        saysBoth(
                ",\"romeCode\":\"X1\"",
                "code ROME attendu, par exemple F1703",
                "ROME code expected, for example F1703");
        saysBoth(twice, "chaque compétence (skills) une seule fois", "each skill (skills) only once");
    }

    private void saysBoth(String more, String french, String english) {
        search(body("20", more)).body("violations.message", contains(french));
        given().auth()
                .oauth2(TestTokens.employer(employer))
                .contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .body(body("20", more))
                .post("/api/v1/candidate-searches")
                .then()
                .body("violations.message", contains(english));
    }

    @Test
    void onlyTheOwnWorkplacesOfAVerifiedEmployer() {
        UUID stranger = UUID.randomUUID();
        UUID theirs = UUID.randomUUID();
        EventSender.send(Facts.standingAt(stranger, theirs));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> search(stranger, body("20", bySkill(skill))).spec(problem(404, "not-found")));
        search(UUID.randomUUID(), body("20", bySkill(skill))).spec(problem(403, "employer-not-verified"));
        for (String token : List.of(TestTokens.beneficiary(near), TestTokens.advisor(), TestTokens.admin())) {
            post(token, body("20", bySkill(skill))).spec(problem(403, "forbidden"));
        }
        given().contentType(ContentType.JSON)
                .body(body("20", bySkill(skill)))
                .post("/api/v1/candidate-searches")
                .then()
                .spec(problem(401, "unauthenticated"));
    }

    @Test
    void aWorkplaceGivenUpIsNoMore() {
        EventSender.send(Facts.standingAt(employer, UUID.randomUUID()).version(2));
        await().atMost(PATIENCE)
                .untilAsserted(() -> search(body("20", bySkill(skill))).spec(problem(404, "not-found")));
    }

    @Test
    void whoHasSeenAHundredPeopleADayWaitsForTomorrow() {
        UUID watcher = UUID.randomUUID();
        UUID theirs = UUID.randomUUID();
        EventSender.send(Facts.standingAt(watcher, theirs));
        EventSender.send(IntStream.range(0, 120)
                .mapToObj(i -> Facts.told(Facts.mason(UUID.randomUUID(), 50.44, 2.83, i < 60 ? skill : other)))
                .toArray(TestEvent[]::new));
        String sixty = bySkill(skill) + ",\"limit\":62";
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                ids(search(watcher, body("5", sixty).replace(workplace.toString(), theirs.toString()))))
                        .hasSize(61));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ids(search(body("5", bySkill(other) + ",\"limit\":62"))))
                        .hasSize(60));
        search(body("5", sixty))
                .spec(problem(429, "too-many-requests"))
                .header("Retry-After", Integer::parseInt, greaterThan(0));
        assertThat(ids(search(body("5", bySkill(other) + ",\"limit\":62"))))
                .as("seen before")
                .hasSize(60);
        assertThat(ids(search(body("5", bySkill(skill) + ",\"limit\":30")))).hasSize(30);
    }

    private String body(String radiusKm, String more) {
        return "{\"workplaceId\":\"%s\",\"radiusKm\":%s%s}".formatted(workplace, radiusKm, more);
    }

    private static String bySkill(String code) {
        return ",\"skills\":[{\"code\":\"" + code + "\",\"weight\":\"ESSENTIAL\"}]";
    }

    private String byBothSkills(String weightOfTheOther) {
        return ",\"skills\":[{\"code\":\"%s\"},{\"code\":\"%s\",\"weight\":\"%s\"}]"
                .formatted(skill, other, weightOfTheOther);
    }

    private ValidatableResponse search(String body) {
        return search(employer, body);
    }

    private static ValidatableResponse search(UUID asking, String body) {
        return post(TestTokens.employer(asking), body);
    }

    private static ValidatableResponse post(String token, String body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/candidate-searches")
                .then();
    }

    private String known(UUID person) {
        return cipher.candidateId(employer, person).toString();
    }

    private static List<String> ids(ValidatableResponse answer) {
        return answer.statusCode(200).extract().jsonPath().getList("items.candidateId");
    }
}
