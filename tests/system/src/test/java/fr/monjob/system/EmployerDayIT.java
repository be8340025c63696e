package fr.monjob.system;

import static fr.monjob.system.Town.apply;
import static fr.monjob.system.Town.done;
import static fr.monjob.system.Town.move;
import static fr.monjob.system.Town.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an employer does in a day: an offer from its first words to its end, people around its depot, applications. */
@ExtendWith(Product.class)
class EmployerDayIT {

    private final Town amiens = new Town("80021");

    @Test
    void anOfferFromItsFirstWordsToItsEnd() {
        Caller company = amiens.company("Bati Somme");
        String id = company.post("/offers", amiens.masonWanted("Jeune homme maçon", ""))
                .path("id");
        refused(company.post("/offers/" + id + "/publish", ""), 403, "employer-not-verified");
        amiens.decide(company, "VERIFIED");

        Response unfair = company.post("/offers/" + id + "/publish", "");
        refused(unfair, 422, "discriminatory-wording");
        assertThat(unfair.<List<String>>path("words.words")).containsExactly("Jeune homme");

        String read = company.get("/offers/" + id).header("ETag");
        String better = amiens.masonWanted("Maçon H/F", ",\"weeklyHours\":35");
        refused(company.request().body(better).put("/offers/" + id), 428, "precondition-required");
        done(company.request().header("If-Match", read).body(better).put("/offers/" + id));
        refused(
                company.request().header("If-Match", read).body(better).put("/offers/" + id),
                412,
                "precondition-failed");

        done(company.post("/offers/" + id + "/publish", ""));
        assertThat(Caller.nobody().get("/offers/" + id).<String>path("title")).isEqualTo("Maçon H/F");
        assertThat(Caller.nobody()
                        .get("/offers?lat=49.89&lon=2.29&radiusKm=20&limit=100")
                        .<List<String>>path("items.id"))
                .contains(id);

        Response copy = company.post("/offers/" + id + "/duplicate", "");
        assertThat(copy.statusCode()).isEqualTo(201);
        assertThat(copy.<String>path("status")).isEqualTo("DRAFT");
        assertThat(copy.<String>path("title")).isEqualTo("Maçon H/F");

        done(company.post("/offers/" + id + "/withdraw", ""));
        assertThat(Caller.nobody().get("/offers/" + id).statusCode()).isEqualTo(404);
        assertThat(company.get("/offers/mine?status=WITHDRAWN").<List<String>>path("items.id"))
                .containsExactly(id);
    }

    @Test
    void peopleAroundTheDepotUpToALimit() {
        Caller company = amiens.verifiedCompany("Bati Dépôt");
        String depot = amiens.workplace(company);
        Caller person = amiens.publishedPerson("Camille");
        String offer = amiens.publishedOffer(company, "Maçon au dépôt");
        String candidate = apply(person, offer, "{}").path("id");
        String known = company.get("/applications/" + candidate).path("candidateId");

        await().pollInterval(Duration.ofSeconds(4))
                .pollDelay(Duration.ZERO)
                .atMost(Caller.PATIENCE)
                .until(() -> {
                    Response found = search(company, depot);
                    return found.statusCode() == 200
                            && found.<List<String>>path("items.candidateId").contains(known);
                });
        assertThat(search(company, depot).asString()).doesNotContain("Camille", "Exemple", "\"80021", "Amiens", "+33");
        Caller stranger = amiens.verifiedCompany("Bati Curieux");
        await().atMost(Caller.PATIENCE).until(() -> search(stranger, depot).statusCode() == 404);
        assertThat(company.post("/candidate-searches", "{\"lat\":49.89,\"lon\":2.29,\"radiusKm\":5}")
                        .statusCode())
                .isEqualTo(400);

        // Thirty within a minute of the clock: sixty-two do not fit into two.
        List<Response> refusals = IntStream.range(0, 62)
                .mapToObj(i -> search(company, depot))
                .filter(answer -> answer.statusCode() == 429)
                .toList();
        assertThat(refusals).isNotEmpty();
        assertThat(Integer.parseInt(refusals.get(0).header("Retry-After"))).isBetween(1, 60);
    }

    @Test
    void applicationsFromAWordToAHire() {
        Caller company = amiens.verifiedCompany("Bati Réponse");
        String offer = amiens.publishedOffer(company, "Maçon de la cathédrale");
        Caller hired = amiens.person("Alix");
        Caller refusedPerson = amiens.person("Sacha");
        Caller waiting = amiens.person("Charlie");
        String chosen =
                apply(hired, offer, "{\"message\":\"Je suis disponible.\"}").path("id");
        String turnedDown = apply(refusedPerson, offer, "{}").path("id");
        String open = apply(waiting, offer, "{}").path("id");
        assertThat(company.get("/offers/" + offer + "/applications").<List<String>>path("items.id"))
                .containsExactly(open, turnedDown, chosen);

        assertThat(company.post("/applications/" + chosen + "/messages", "{\"text\":\"Venez lundi à 8 h.\"}")
                        .statusCode())
                .isEqualTo(201);
        hired.await("/notifications", "items.find { it.kind == 'APPLICATION_MESSAGE' }");
        assertThat(hired.get("/applications/" + chosen + "/messages").<String>path("items[0].text"))
                .isEqualTo("Venez lundi à 8 h.");

        refused(move(company, turnedDown, "REFUSED", ""), 422, "refusal-reason-required");
        done(move(company, turnedDown, "REFUSED", ",\"reason\":\"HOURS_NOT_COMPATIBLE\""));
        assertThat(refusedPerson.get("/applications/" + turnedDown).<String>path("refusalLabel"))
                .isEqualTo("Les horaires ne conviennent pas");

        refused(move(company, chosen, "HIRED", ""), 422, "transition-not-allowed");
        done(move(company, chosen, "ACCEPTED", ""));
        done(move(company, chosen, "HIRED", ""));
        assertThat(company.get("/offers/" + offer).<String>path("status")).isEqualTo("FILLED");

        assertThat(waiting.get("/applications/" + open).<String>path("refusalReason"))
                .isEqualTo("POSITION_FILLED");
        waiting.await("/notifications", "items.find { it.body.contains('ne cherche plus personne') }");
        refused(move(company, open, "ACCEPTED", ""), 422, "transition-not-allowed");
        // Three applications today are too few for a rate.
        assertThat(company.get("/employers/me").<Object>path("answerRate")).isNull();
    }

    private static Response search(Caller company, String depot) {
        return company.post(
                "/candidate-searches",
                "{\"workplaceId\":\"" + depot + "\",\"radiusKm\":30,\"romeCode\":\"F1703\",\"limit\":50}");
    }
}
