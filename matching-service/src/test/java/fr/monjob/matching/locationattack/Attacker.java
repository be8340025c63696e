package fr.monjob.matching.locationattack;

import static io.restassured.RestAssured.given;

import fr.monjob.contract.event.EventJson;
import fr.monjob.contract.offer.EmployerStanding;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.TestEvent;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A verified employer with a workplace wherever it likes, which no employer of the product has. */
final class Attacker {

    final UUID employer = UUID.randomUUID();
    private final Map<UUID, GeoPoint> workplaces = new LinkedHashMap<>();

    Attacker(List<GeoPoint> places) {
        places.forEach(place -> workplaces.put(UUID.randomUUID(), place));
    }

    /** A code that nobody else has: at most 20 characters, as a search takes them. */
    static String newSkill() {
        return "test-" + UUID.randomUUID().toString().substring(24);
    }

    TestEvent standing() {
        EmployerStanding standing = new EmployerStanding(
                employer,
                "13002526500013",
                "Curieux SARL",
                "ENTREPRISE",
                "VERIFIED",
                workplaces.entrySet().stream()
                        .map(each -> new EmployerStanding.Workplace(
                                each.getKey(),
                                "62498",
                                each.getValue().lat(),
                                each.getValue().lon()))
                        .toList());
        return TestEvent.of("offer.employers.v1", "EmployerChanged", employer, EventJson.write(standing));
    }

    List<UUID> workplaces() {
        return List.copyOf(workplaces.keySet());
    }

    GeoPoint placeOf(UUID workplace) {
        return workplaces.get(workplace);
    }

    Response search(UUID workplace, int radiusKm, String skill) {
        return post("""
                {"workplaceId": "%s", "radiusKm": %d, "romeCode": "F1703", "skills": ["%s"], "limit": 100}
                """.formatted(workplace, radiusKm, skill));
    }

    Response post(String body) {
        return given().auth()
                .oauth2(TestTokens.employer(employer))
                .contentType("application/json")
                .body(body)
                .post("/api/v1/candidate-searches");
    }
}
