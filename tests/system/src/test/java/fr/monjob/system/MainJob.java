package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;

/** The main job step by step, with callers of its own, far from those of any other run. */
final class MainJob {

    static final String CV = """
            Dominique Exemple, maçon
            2015-2023 maçon dans une entreprise du bâtiment : montage de murs en parpaings et en briques, coffrage,
            ferraillage, coulage de dalles en béton, pose de carrelage. Lecture de plans. Permis B.
            """;

    final Caller advisor = Caller.staff("ADVISOR");
    final Caller person = Caller.register("BENEFICIARY", ",\"givenName\":\"Dominique\",\"familyName\":\"Exemple\"");
    final Caller employer = Caller.register("EMPLOYER", ",\"siret\":\"73282932000074\",\"companyName\":\"Bati Nord\"");
    final int hiresBefore = hires();
    List<String> skills;
    String offerId;
    String applicationId;

    void describePerson() {
        ok(person.put("/profiles/me", """
                {"givenName":"Dominique","familyName":"Exemple","email":"dominique@example.org","home":{"communeCode":"62498"},
                 "mobility":{"modes":["BIKE","CAR"],"drivingLicences":["B"]},
                 "wantedJobs":[{"romeCode":"F1703","radiusKm":30,"contractTypes":[]}],
                 "skills":[],"availableFrom":"2026-01-01"}
                """));
    }

    void sendCv() {
        skills = sendCv(person);
    }

    /** Sends the CV of a mason and accepts what it suggests. @return the skills */
    static List<String> sendCv(Caller person) {
        Response sent = person.request()
                .contentType("multipart/form-data")
                .multiPart("file", "cv.txt", CV.getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/profiles/me/cvs");
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(201);
        String id = sent.path("id");
        await().atMost(Caller.PATIENCE)
                .until(() -> "READY"
                        .equals(person.get("/profiles/me/cvs").path("items.find { it.id == '" + id + "' }.status")));
        List<String> suggested =
                person.get("/profiles/me/cvs").path("items.find { it.id == '" + id + "' }.suggestedSkills.code");
        assertThat(suggested).hasSizeGreaterThan(3);
        ok(person.post(
                "/profiles/me/cvs/" + id + "/suggestions/accept",
                "{\"skills\":[\"" + String.join("\",\"", suggested) + "\"],\"jobs\":[]}"));
        return suggested;
    }

    /** And waits until the search knows: of an offer that is there before the person only its employer is told. */
    void showPerson() {
        ok(person.put("/profiles/me/visibility", "{\"published\":true,\"consent\":true}"));
        String id = person.get("/profiles/me").path("id");
        await().atMost(Caller.PATIENCE).until(() -> new Databases().isFound(id));
    }

    void verifyEmployer() {
        String id = employer.get("/employers/me").path("id");
        ok(advisor.post("/employers/" + id + "/verification", "{\"decision\":\"VERIFIED\"}"));
    }

    void publishOffer() {
        Response draft = employer.post("/offers", """
                {"title":"Maçon H/F","description":"Vous montez des murs sur nos chantiers.","romeCode":"F1703",
                 "contractType":"CDI","location":{"communeCode":"62427"},"openings":1,
                 "skills":[{"code":"%s","weight":"ESSENTIAL"}]}
                """.formatted(skills.get(0)));
        assertThat(draft.statusCode()).as(draft.asString()).isEqualTo(201);
        offerId = draft.path("id");
        Response published = employer.post("/offers/" + offerId + "/publish", "");
        // 422: the answer to a first try was lost.
        assertThat(published.statusCode()).as(published.asString()).isIn(200, 422);
        assertThat(employer.get("/offers/" + offerId).<String>path("status")).isEqualTo("PUBLISHED");
    }

    void findPerson() {
        employer.await("/offers/" + offerId + "/candidates?radiusKm=30", "items[0].candidateId");
    }

    void tellPerson() {
        person.await("/notifications", "items.find { it.link.endsWith('" + offerId + "') }");
        person.await("/profiles/me/matches?limit=100", "items.find { it.offerId == '" + offerId + "' }");
    }

    void apply() {
        Response applied = person.post("/offers/" + offerId + "/applications", "{\"message\":\"Je suis disponible.\"}");
        assertThat(applied.statusCode()).as(applied.asString()).isEqualTo(201);
        applicationId = applied.path("id");
    }

    void hire() {
        for (String state : List.of("VIEWED", "INTERVIEW", "ACCEPTED", "HIRED")) {
            Response moved =
                    employer.post("/applications/" + applicationId + "/transitions", "{\"to\":\"" + state + "\"}");
            // 422: the answer to a first try was lost.
            assertThat(moved.statusCode()).as(moved.asString()).isIn(200, 422);
            assertThat(employer.get("/offers/" + offerId + "/applications").<String>path("items[0].state"))
                    .isEqualTo(state);
        }
    }

    /** Everything is there once, and stays so. */
    void checkNothingLostNothingTwice() {
        await().atMost(Caller.PATIENCE).untilAsserted(() -> {
            assertThat(hires()).isEqualTo(hiresBefore + 1);
            assertThat(titles(person, "OFFER_MATCH")).hasSize(1);
            assertThat(titles(person, "APPLICATION_CHANGED")).hasSize(4);
            assertThat(titles(employer, "EMPLOYER_VERIFIED")).hasSize(1);
            assertThat(titles(employer, "APPLICATION_RECEIVED")).hasSize(1);
            assertThat(person.get("/profiles/me").<Boolean>path("published")).isFalse();
        });
        assertThat(employer.get("/offers/" + offerId).<String>path("status")).isEqualTo("FILLED");
        assertThat(person.get("/applications/me").<List<?>>path("items")).hasSize(1);
        assertThat(employer.get("/offers/mine").<List<?>>path("items")).hasSize(1);
    }

    /** Every step in order. */
    void run() {
        describePerson();
        sendCv();
        showPerson();
        verifyEmployer();
        publishOffer();
        findPerson();
        tellPerson();
        apply();
        hire();
        checkNothingLostNothingTwice();
    }

    private int hires() {
        return advisor.get("/dashboard?year=" + Year.now())
                .path("items.find { it.key == 'returns-to-employment' }.value");
    }

    private static List<String> titles(Caller reader, String kind) {
        return reader.get("/notifications?limit=100").path("items.findAll { it.kind == '" + kind + "' }.title");
    }

    private static void ok(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
    }
}
