package fr.monjob.system.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.system.Caller;
import fr.monjob.system.Town;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person, employer, advisor and facilitator, with one thing of every kind that belongs to somebody. */
final class Side {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    private final Map<String, Caller> callers = new HashMap<>();
    private final Map<String, String> things = new HashMap<>();

    /** @param communeCode of a town where nobody else of these tests lives */
    Side(String communeCode) {
        Town town = new Town(communeCode);
        Caller person = town.publishedPerson("Camille");
        Caller company = town.verifiedCompany("Bati " + communeCode);
        Caller advisor = Caller.staff("ADVISOR");
        Caller facilitator = Caller.staff("FACILITATOR");
        callers.putAll(
                Map.of("BENEFICIARY", person, "EMPLOYER", company, "ADVISOR", advisor, "FACILITATOR", facilitator));
        giveAPerson(town, person, company);
        giveAnAdvisor(town, advisor);
        giveAFacilitator(facilitator);
    }

    Caller caller(String role) {
        return callers.get(role);
    }

    /**
     * The path with this side's things in it.
     *
     * @throws AssertionError when it leads to a kind of thing of which this side has none
     */
    String pathOf(String template) {
        String path = template;
        for (Matcher next = PARAMETER.matcher(path); next.find(); next = PARAMETER.matcher(path)) {
            String before = path.substring(0, next.start());
            String thing = things.get(before.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*"));
            assertThat(thing)
                    .as("something for %s in %s", next.group(), template)
                    .isNotNull();
            path = before + thing + path.substring(next.end());
        }
        return path;
    }

    private void giveAPerson(Town town, Caller person, Caller company) {
        keep(
                "/activity/me/",
                created(person.post(
                        "/activity/me",
                        "{\"kind\":\"WORKSHOP\",\"day\":\"%s\",\"hours\":1,\"note\":\"Atelier\"}"
                                .formatted(LocalDate.now()))));
        keep("/profiles/me/cvs/", sendCv(person, "/profiles/me/cvs"));
        String offer = town.publishedOffer(company, "Maçon");
        keep("/applications/", Town.apply(person, offer, "{}"));
        String candidate =
                Town.awaitCandidates(company, offer, found -> !found.isEmpty()).get(0);
        await().atMost(Caller.PATIENCE)
                .untilAsserted(() -> keep(
                        "/contact-requests/",
                        created(company.post(
                                "/offers/" + offer + "/contact-requests",
                                "{\"candidateId\":\"" + candidate + "\",\"message\":\"Êtes-vous libre ?\"}"))));
        // A draft: a published one is everybody's to read.
        keep("/offers/", created(company.post("/offers", town.masonWanted("Brouillon", ""))));
        things.put("/employers/me/workplaces/", town.workplace(company));
        things.put("/notifications/", person.await("/notifications", "items[0].id"));
    }

    private void giveAnAdvisor(Town town, Caller advisor) {
        Response profile = created(
                advisor.post("/profiles", town.profile("Dominique").replaceAll("\"(email|phone)\":\"[^\"]*\",", "")));
        keep("/profiles/", profile);
        things.put("/pathways/", profile.path("id"));
        things.put(
                "/profiles/*/cvs/",
                sendCv(advisor, "/profiles/" + profile.path("id") + "/cvs").path("id"));
        await().atMost(Caller.PATIENCE)
                .untilAsserted(() -> keep(
                        "/pathways/*/measures/",
                        created(advisor.post(
                                "/pathways/" + profile.path("id") + "/measures",
                                "{\"kind\":\"FORMATION\",\"startsOn\":\"" + LocalDate.now() + "\"}"))));
        Response batch = created(advisor.post("/invitations", "{\"count\":1}"));
        // /api/v1/invitations/{batchId}/letters.pdf
        things.put("/invitations/", batch.<String>path("letters").split("/")[4]);
        things.put("/employers/me/measures/", things.get("/pathways/*/measures/"));
    }

    private void giveAFacilitator(Caller facilitator) {
        String programme = created(facilitator.post("/programmes", """
                        {"name":"Collège","kind":"MARCHE_COLLEGE","contractingBody":"Département","hoursCommitted":1000,
                         "startsOn":"2026-01-01","endsOn":"2027-12-31"}
                        """)).path("id");
        things.put("/programmes/", programme);
        String lot = created(facilitator.post(
                        "/programmes/" + programme + "/lots",
                        "{\"name\":\"Gros œuvre\",\"employerSiret\":\"73282932000074\",\"hoursCommitted\":500}"))
                .path("id");
        things.put("/lots/", lot);
        String participant = created(facilitator.post(
                        "/programmes/" + programme + "/participants",
                        "{\"enteredOn\":\"2026-01-05\",\"publics\":[\"RSA\"]}"))
                .path("participantId");
        things.put("/programmes/*/participants/", participant);
        keep("/lots/*/hours/", created(facilitator.post("/lots/" + lot + "/hours", """
                {"participantId":"%s","month":"2026-02","hours":"70","contractKind":"CDD","proofReference":"BS-1"}
                """.formatted(participant))));
    }

    private void keep(String before, Response made) {
        things.put(before, made.path("id"));
    }

    private static Response created(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }

    private static Response sendCv(Caller sender, String path) {
        return created(sender.request()
                .contentType("multipart/form-data")
                .multiPart("file", "cv.txt", "Maçon, dix ans de chantier.".getBytes(), "text/plain")
                .post(path));
    }
}
