package fr.monjob.system;

import static fr.monjob.system.Town.done;
import static fr.monjob.system.Town.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An employer asks somebody whom it knows by no name; what is shown, and for how long, is the person's word. */
@ExtendWith(Product.class)
class ContactIT {

    private final Town reims = new Town("51454");
    private final Caller company = reims.verifiedCompany("Bati Champagne");
    private final String offer = reims.publishedOffer(company, "Maçon du vignoble");

    @Test
    void whatIsShownIsChosenLoggedAndTakenBack() {
        Caller person = reims.person("Dominique");
        String candidate = candidateOf(person);
        Response asked = ask(candidate);
        assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(201);
        assertThat(asked.asString()).doesNotContain("Dominique");
        String path = "/contact-requests/" + asked.path("id");
        assertThat(company.get(path + "/disclosure").statusCode()).isEqualTo(404);

        person.await("/notifications", "items.find { it.kind == 'CONTACT_REQUEST' }");
        assertThat(person.get(path).<String>path("message")).isEqualTo("Êtes-vous libre ?");
        done(person.post(path + "/accept", "{\"show\":[\"NAME\",\"EMAIL\"]}"));
        company.await("/notifications", "items.find { it.kind == 'CONTACT_ACCEPTED' }");
        assertThat(person.get("/profiles/me/access-log").<List<?>>path("items")).isEmpty();

        Response shown = company.get(path + "/disclosure");
        assertThat(shown.<String>path("givenName")).isEqualTo("Dominique");
        assertThat(shown.<String>path("email")).isEqualTo("dominique@example.org");
        assertThat(shown.<Object>path("phone")).isNull();
        assertThat(company.get(path + "/disclosure/cv").statusCode()).isEqualTo(404);
        Response log = person.get("/profiles/me/access-log");
        assertThat(log.<List<String>>path("items.who")).containsExactly("Bati Champagne");
        assertThat(log.<List<String>>path("items[0].fields")).containsExactly("NAME", "EMAIL");
        assertThat(log.<String>path("items[0].reason")).isEqualTo("CONTACT_ACCEPTED");

        Caller stranger = reims.verifiedCompany("Bati Curieux");
        assertThat(stranger.get(path + "/disclosure").statusCode()).isEqualTo(404);

        done(person.post(path + "/revoke", ""));
        assertThat(company.get(path + "/disclosure").statusCode()).isEqualTo(404);
        assertThat(person.get("/profiles/me/access-log").<List<?>>path("items")).hasSize(1);
        refused(ask(candidate), 409, "contact-already-asked");
    }

    @Test
    void aNoIsFinal() {
        Caller person = reims.person("Claude");
        String candidate = candidateOf(person);
        String path = "/contact-requests/" + ask(candidate).path("id");
        refused(ask(candidate), 409, "contact-already-asked");
        done(person.post(path + "/decline", "{\"reason\":\"TOO_FAR\"}"));
        company.await("/notifications", "items.find { it.kind == 'CONTACT_CLOSED' }");
        refused(person.post(path + "/accept", "{}"), 422, "transition-not-allowed");
        assertThat(company.get(path + "/disclosure").statusCode()).isEqualTo(404);
        refused(ask(candidate), 409, "contact-already-asked");
    }

    @Test
    void whoTookTheQuestionBackMayAskAgain() {
        Caller person = reims.person("Maxime");
        String candidate = candidateOf(person);
        String path = "/contact-requests/" + ask(candidate).path("id");
        done(company.post(path + "/revoke", ""));
        refused(person.post(path + "/accept", "{}"), 422, "transition-not-allowed");
        assertThat(ask(candidate).statusCode()).isEqualTo(201);
        assertThat(person.get("/contact-requests?state=PENDING").<List<?>>path("items"))
                .hasSize(1);
    }

    /** Publishes the person, and sees whom the company finds that it did not before. */
    private String candidateOf(Caller person) {
        List<String> before = Town.awaitCandidates(company, offer, anybody -> true);
        Town.publish(person);
        List<String> after = Town.awaitCandidates(company, offer, found -> found.size() > before.size());
        List<String> newcomers = new ArrayList<>(after);
        newcomers.removeAll(before);
        assertThat(newcomers).hasSize(1);
        return newcomers.get(0);
    }

    private Response ask(String candidate) {
        return company.post(
                "/offers/" + offer + "/contact-requests",
                "{\"candidateId\":\"" + candidate + "\",\"message\":\"Êtes-vous libre ?\"}");
    }
}
