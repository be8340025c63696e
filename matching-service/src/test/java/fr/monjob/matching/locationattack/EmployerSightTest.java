package fr.monjob.matching.locationattack;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.monjob.contract.candidate.CandidateProfile;
import fr.monjob.contract.event.EventJson;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.matching.Facts;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an employer of the product may ask and gets to see of people, by the rows of the threat table. */
@QuarkusTest
@WithStack
class EmployerSightTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double LAT = 46.20;
    private static final double LON = 4.40;

    /** What a person's event could be made to carry, and must lead nowhere. */
    private static final Map<String, String> TRAITS = Map.of(
            "birthDate", "1961-05-04",
            "sex", "SEXE-CANARI",
            "familyName", "Canarivoire",
            "nationality", "Canarienne",
            "rsaStatus", "RSA-CANARI",
            "email", "canari@example.org",
            "phone", "+33699999999",
            "postalCode", "62999",
            "photo", "canari.jpg",
            "homeLat", "50.4312345");

    /** Another first day than that of {@link Facts#mason}, past as well. */
    private static final LocalDate LATER = LocalDate.of(2026, 1, 6);

    private final String skill = Attacker.newSkill();
    private final Attacker employer = new Attacker(List.of(new GeoPoint(LAT, LON), new GeoPoint(LAT + 0.02, LON)));

    @Test
    void T60_aFreePointIsRefusedAndAnothersWorkplaceDoesNotExist() {
        Attacker other = new Attacker(List.of(new GeoPoint(LAT, LON)));
        EventSender.send(employer.standing(), other.standing());
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(search(0).statusCode()).isEqualTo(200));
        await().untilAsserted(() -> assertThat(
                        other.search(other.workplaces().get(0), 5, skill).statusCode())
                .isEqualTo(200));
        String depot = employer.workplaces().get(0).toString();
        employer.post("{\"lat\":50.43,\"lon\":2.83,\"radiusKm\":5,\"romeCode\":\"F1703\"}")
                .then()
                .spec(problem(400, "unknown-field"));
        employer.post("{\"workplaceId\":\"%s\",\"lat\":50.43,\"lon\":2.83,\"radiusKm\":5,\"romeCode\":\"F1703\"}"
                        .formatted(depot))
                .then()
                .spec(problem(400, "unknown-field"));
        employer.post("{\"workplaceId\":\"%s\",\"radiusKm\":7,\"romeCode\":\"F1703\"}".formatted(depot))
                .then()
                .spec(violation("radiusKm"));
        employer.search(other.workplaces().get(0), 5, skill).then().spec(problem(404, "not-found"));
        employer.search(UUID.randomUUID(), 5, skill).then().spec(problem(404, "not-found"));
    }

    @Test
    void T64_filtersThatLeaveOnePersonTellNoCountAndNoPlace() throws IOException {
        String second = Attacker.newSkill();
        publish(IntStream.range(0, 11)
                .mapToObj(i -> i == 0
                        ? Facts.mason(UUID.randomUUID(), LAT, LON, skill, second)
                        : Facts.mason(UUID.randomUUID(), LAT, LON, skill))
                .toArray(CandidateProfile[]::new));
        awaitItems(11);
        List<Map<String, Object>> all = search(0).jsonPath().getList("items");
        Response narrow = employer.post("""
                {"workplaceId": "%s", "radiusKm": 5, "skills": ["%s", "%s"], "contractType": "CDI", "limit": 1}
                """.formatted(employer.workplaces().get(0), second, skill));
        JsonNode answer = JSON.readTree(narrow.asString());
        assertThat(keys(answer)).containsExactly("items", "nextCursor");
        assertThat(answer.path("nextCursor").isNull()).isTrue();
        assertThat(answer.path("items").get(0).path("distanceBand").asText())
                .isEqualTo(all.get(0).get("distanceBand"))
                .isEqualTo("0-5 km");
        assertThat(narrow.headers().asList())
                .noneMatch(header -> header.getName().toLowerCase().contains("count"));
    }

    @Test
    void T65_anAnswerHoldsTheCardsFieldsAndNothingElse() throws IOException {
        UUID person = UUID.randomUUID();
        EventSender.send(employer.standing(), adorned(Facts.mason(person, LAT + 0.0123, LON + 0.0123, skill)));
        awaitItems(1);
        String answer = search(0).asString();
        assertThat(keys(JSON.readTree(answer).path("items").get(0)))
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
        assertThat(answer)
                .doesNotContain(TRAITS.values())
                .doesNotContain(TRAITS.keySet())
                .doesNotContain(person.toString(), "46.2", "4.41", "62498", "lat", "lon", "cell");
    }

    @Test
    void T66_aTraitOutsideTheScoreChangesNeitherRankNorScore() {
        Random random = new Random(66);
        UUID[] people = IntStream.range(0, 30).mapToObj(i -> UUID.randomUUID()).toArray(UUID[]::new);
        CandidateProfile[] plain = Stream.of(people)
                .map(id -> Facts.mason(id, LAT + random.nextInt(8) * 0.02, LON, skill))
                .toArray(CandidateProfile[]::new);
        publish(plain);
        awaitItems(30);
        String before = search(0).asString();
        // A day that is shown and weighs nothing tells which answers are the later ones.
        EventSender.send(Stream.of(plain)
                .map(each -> adorned(startingOn(LATER, each)).version(2))
                .toArray(TestEvent[]::new));
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(3))
                .untilAsserted(() ->
                        assertThat(search(0).asString().split(LATER.toString())).hasSize(31));
        assertThat(search(0).asString().replace(LATER.toString(), "2026-01-05")).isEqualTo(before);
    }

    @Test
    void T67_theHundredAndFirstCardInADayIsRefused() {
        Attacker curious = new Attacker(List.of(new GeoPoint(LAT - 1, LON)));
        EventSender.send(Stream.concat(
                        Stream.of(curious.standing()),
                        IntStream.range(0, 100)
                                .mapToObj(i -> Facts.told(Facts.mason(UUID.randomUUID(), LAT - 1, LON, skill))))
                .toArray(TestEvent[]::new));
        UUID depot = curious.workplaces().get(0);
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofSeconds(4))
                .untilAsserted(() ->
                        assertThat(skilled(curious.search(depot, 20, skill))).isEqualTo(100));
        String other = Attacker.newSkill();
        EventSender.send(Facts.told(Facts.mason(UUID.randomUUID(), LAT - 1, LON, other)));
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(4))
                .untilAsserted(() -> curious.search(depot, 20, other).then().spec(problem(429, "too-many-requests")));
    }

    private static long skilled(Response answer) {
        List<List<Object>> matched = answer.jsonPath().getList("items.matchedSkills");
        return matched == null
                ? 0
                : matched.stream().filter(skills -> !skills.isEmpty()).count();
    }

    private void publish(CandidateProfile... people) {
        EventSender.send(
                Stream.concat(Stream.of(employer.standing()), Stream.of(people).map(Facts::told))
                        .toArray(TestEvent[]::new));
    }

    /** Those who have the skill stand first: the others are of other tests. */
    private void awaitItems(int count) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(3))
                .untilAsserted(() -> assertThat(skilled(search(0))).isEqualTo(count));
    }

    private Response search(int workplace) {
        return employer.search(employer.workplaces().get(workplace), 20, skill);
    }

    private static CandidateProfile startingOn(LocalDate day, CandidateProfile profile) {
        return new CandidateProfile(
                profile.profileId(),
                profile.cell(),
                profile.wantedJobs(),
                profile.skills(),
                profile.drivingLicences(),
                profile.travelModes(),
                profile.maxMinutes(),
                day);
    }

    /** The same person with all that a writer by mistake could add. */
    private static TestEvent adorned(CandidateProfile profile) {
        try {
            ObjectNode json = (ObjectNode) JSON.readTree(EventJson.write(profile));
            TRAITS.forEach(json::put);
            return TestEvent.of(
                    "profile.candidates.v1", "CandidateProfileChanged", profile.profileId(), json.toString());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static Set<String> keys(JsonNode json) {
        Set<String> keys = new TreeSet<>();
        json.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
