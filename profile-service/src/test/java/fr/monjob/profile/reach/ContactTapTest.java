package fr.monjob.profile.reach;

import static fr.monjob.profile.contact.ContactDesk.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import fr.monjob.profile.account.Member;
import fr.monjob.profile.contact.ContactDesk;
import fr.monjob.testkit.stack.WithStack;
import fr.monjob.web.security.ServiceTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A contact request answered from a mail or an SMS, without logging in. */
@QuarkusTest
@WithStack(testKeys = false)
class ContactTapTest {

    @ConfigProperty(name = "monjob.service-key")
    String key;

    private ContactDesk desk;
    private Member person;
    private String request;

    @BeforeEach
    void anEmployerAsks() {
        desk = new ContactDesk();
        person = ContactDesk.publishedPerson();
        request = desk.ask(person);
    }

    @Test
    void yesShowsTheNameAndThePhone() {
        String accept = link("accept");
        given().get(accept).then().statusCode(200).body(containsString("Bâtir SARL veut vous contacter"));
        assertState("PENDING");
        given().post(accept).then().statusCode(200).body(containsString("peut maintenant vous appeler"));
        assertState("ACCEPTED");
        as(person).get("/api/v1/contact-requests").then().body("items[0].shown", hasItems("NAME", "PHONE"));
        given().post(accept).then().statusCode(410);
    }

    @Test
    void noIsNoAndTheOtherLinkIsOver() {
        String accept = link("accept");
        given().post(link("decline")).then().statusCode(200).body(containsString("Vous avez refusé"));
        assertState("DECLINED");
        given().get(accept).then().statusCode(410).body(containsString("plus de réponse"));
        given().post(accept).then().statusCode(410);
        assertState("DECLINED");
    }

    @Test
    void whatIsAnsweredHasNoLinks() {
        given().post(link("decline")).then().statusCode(200);
        reach(request).body("copies[0].answers", hasSize(0));
    }

    @Test
    void nobodyGetsLinksForAnotherPersonsRequest() {
        Member other = ContactDesk.publishedPerson();
        String theirs = desk.ask(other);
        reach(theirs).body("copies[0].answers", hasSize(0));
    }

    private void assertState(String state) {
        as(person).get("/api/v1/contact-requests").then().body("items[0].state", equalTo(state));
    }

    private String link(String answer) {
        String link = reach(request).extract().path("copies[0].answers[0]." + answer);
        assertThat(link).startsWith("http://127.0.0.1:8080/a/");
        return link.substring("http://127.0.0.1:8080".length());
    }

    private ValidatableResponse reach(String contact) {
        var tokens = new ServiceTokens(Optional.of(key), "notification-service", Clock.systemUTC());
        return given().header("Authorization", tokens.issue("profile-service"))
                .contentType("application/json")
                .body("{\"recipientId\":\"%s\",\"occasionId\":\"%s\",\"contactRequests\":[\"%s\"]}"
                        .formatted(person.id(), UUID.randomUUID(), contact))
                .post("/internal/reach")
                .then()
                .statusCode(200);
    }
}
