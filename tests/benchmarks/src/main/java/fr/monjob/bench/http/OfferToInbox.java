package fr.monjob.bench.http;

import com.fasterxml.jackson.databind.JsonNode;
import fr.monjob.demo.employer.Employer.Standing;
import fr.monjob.demo.http.Caller;
import fr.monjob.demo.http.Gateway;
import fr.monjob.demo.plan.Departement;
import fr.monjob.referential.rome.RomeCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * From the moment when an employer presses "publish" until the notification stands in the inbox of somebody whom the offer
 * fits best, who looks every few milliseconds. The product tells 49 others of each offer, too.
 */
final class OfferToInbox {

    private static final int OFFERS = 200;
    private static final String JOB = "F1703";
    private static final String COMMUNE = "62498";
    private static final int LOOK_EVERY_MILLIS = 5;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final Gateway gateway;
    private final String password;
    private final List<String> skills =
            RomeCatalogue.load().findJob(JOB).orElseThrow().usualSkills();

    OfferToInbox(Gateway gateway, String password) {
        this.gateway = gateway;
        this.password = password;
    }

    /** Nanoseconds of each offer. */
    long[] measure(Departement plan) throws InterruptedException {
        String email = plan.employers().stream()
                .filter(employer -> employer.standing() == Standing.VERIFIED)
                .findFirst()
                .orElseThrow()
                .email();
        try (Caller employer = gateway.newCaller().logIn(email, password);
                Caller person = newPerson()) {
            awaitSeen(employer, person);
            List<String> drafts = new ArrayList<>();
            for (int offer = 0; offer < OFFERS; offer++) {
                drafts.add(write(employer, offer));
            }
            long[] nanos = new long[OFFERS];
            for (int offer = 0; offer < OFFERS; offer++) {
                nanos[offer] = publish(employer, person, drafts.get(offer));
                // At any moment between the clocks of the parts.
                TimeUnit.MILLISECONDS.sleep(offer * 37L % 300);
            }
            return nanos;
        }
    }

    private String write(Caller employer, int number) {
        return employer.post("/offers", draft(number)).get("id").textValue();
    }

    /** Until the matching knows the person: it has an offer for them then. */
    private void awaitSeen(Caller employer, Caller person) throws InterruptedException {
        employer.step("/offers/" + write(employer, OFFERS) + "/publish", null);
        while (person.get("/profiles/me/matches?limit=1").get("items").isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static long publish(Caller employer, Caller person, String offer) throws InterruptedException {
        long start = System.nanoTime();
        employer.step("/offers/" + offer + "/publish", null);
        while (!isTold(person, offer)) {
            if (System.nanoTime() - start > PATIENCE_NANOS) {
                throw new IllegalStateException("Nobody was told of offer " + offer);
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        }
        return System.nanoTime() - start;
    }

    private static boolean isTold(Caller person, String offer) {
        for (JsonNode message : person.get("/notifications?limit=5").get("items")) {
            if (message.path("link").asText().endsWith(offer)) {
                return true;
            }
        }
        return false;
    }

    /** Lives where the offers are, has all of their skills and wants nothing else. */
    private Caller newPerson() {
        String identifier = "mesure" + System.nanoTime() + "@example.org";
        Caller person = gateway.newCaller();
        person.step(
                "/auth/register",
                Map.of(
                        "role", "BENEFICIARY",
                        "identifier", identifier,
                        "password", password,
                        "givenName", "Dominique",
                        "familyName", "Exemple"));
        person.logIn(identifier, password);
        person.put(
                "/profiles/me",
                Map.of(
                        "givenName",
                        "Dominique",
                        "familyName",
                        "Exemple",
                        "email",
                        identifier,
                        "home",
                        Map.of("communeCode", COMMUNE),
                        "mobility",
                        Map.of("modes", List.of("CAR"), "drivingLicences", List.of("B")),
                        "wantedJobs",
                        List.of(Map.of("romeCode", JOB, "radiusKm", 50, "contractTypes", List.of())),
                        "skills",
                        skills));
        person.put("/profiles/me/visibility", Map.of("published", true, "consent", true));
        return person;
    }

    private Map<String, Object> draft(int number) {
        return Map.of(
                "title",
                "Maçon H/F, chantier " + (number + 1),
                "description",
                "Vous montez des murs sur nos chantiers.",
                "romeCode",
                JOB,
                "contractType",
                "CDI",
                "location",
                Map.of("communeCode", COMMUNE),
                "openings",
                1,
                "skills",
                skills.stream()
                        .limit(8)
                        .map(code -> Map.of("code", code, "weight", "ESSENTIAL"))
                        .toList());
    }
}
