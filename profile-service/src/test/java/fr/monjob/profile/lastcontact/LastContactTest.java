package fr.monjob.profile.lastcontact;

import static fr.monjob.profile.contact.ContactDesk.as;
import static fr.monjob.profile.lastcontact.ContactDays.today;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.contract.advice.AdvisorRecord;
import fr.monjob.contract.application.ApplicationProgress;
import fr.monjob.contract.event.EventJson;
import fr.monjob.profile.account.Member;
import fr.monjob.profile.contact.ContactDesk;
import fr.monjob.profile.knownoffer.OfferFacts;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import fr.monjob.web.security.ServiceTokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What counts as contact with a person, and what does not. */
@QuarkusTest
@WithStack(testKeys = false)
class LastContactTest {

    private static final LocalDate LONG_AGO = today().minusDays(710);

    @Inject
    ContactDays days;

    @ConfigProperty(name = "monjob.service-key")
    String serviceKey;

    @Test
    void toLogInAndToStayLoggedInCounts() {
        Member person = days.lastSeen(LONG_AGO);
        Member again = Member.login(person.identifier(), Member.PASSWORD);
        assertThat(days.contactedOn(person.id())).isEqualTo(today());

        days.move(person.id(), LONG_AGO);
        given().contentType("application/json")
                .body("{\"refreshToken\": \"" + again.refreshToken() + "\"}")
                .post("/api/v1/auth/refresh")
                .then()
                .statusCode(200);
        assertThat(days.contactedOn(person.id())).isEqualTo(today());
    }

    @Test
    void aWrongPasswordDoesNot() {
        Member person = days.lastSeen(LONG_AGO);
        Member.tryLogin(person.identifier(), "le train part de Lille").then().statusCode(401);
        assertThat(days.contactedOn(person.id())).isEqualTo(LONG_AGO);
    }

    @Test
    void toApplyAndToMoveAnApplicationCountsOnItsDay() {
        Member person = days.lastSeen(LONG_AGO);
        UUID application = UUID.randomUUID();
        LocalDate applied = today().minusDays(500);
        EventSender.send(move(person, application, "SUBMITTED", "BENEFICIARY", 1, applied));
        await().untilAsserted(() -> assertThat(days.contactedOn(person.id())).isEqualTo(applied));

        LocalDate late = applied.plusDays(200);
        EventSender.send(
                move(person, application, "VIEWED", "EMPLOYER", 2, late),
                move(person, UUID.randomUUID(), "SUBMITTED", "BENEFICIARY", 1, applied.minusDays(1)),
                move(person, application, "WITHDRAWN", "BENEFICIARY", 3, applied.plusDays(1)));
        await().untilAsserted(() -> assertThat(days.contactedOn(person.id())).isEqualTo(applied.plusDays(1)));
    }

    @Test
    void whatAnAdvisorWritesCountsAndWhatTheyReadDoesNot() {
        Member advisor = Member.advisor();
        Member person = ContactDesk.publishedPerson();
        as(Member.administrator())
                .body("{\"toAdvisorId\": \"" + advisor.id() + "\"}")
                .post("/api/v1/profiles/" + person.id() + "/handover")
                .then()
                .statusCode(200);
        days.move(person.id(), LONG_AGO);

        as(advisor).get("/api/v1/profiles/" + person.id()).then().statusCode(200);
        assertThat(days.contactedOn(person.id())).isEqualTo(LONG_AGO);

        as(advisor).post("/api/v1/profiles/" + person.id() + "/withdraw").then().statusCode(200);
        assertThat(days.contactedOn(person.id())).isEqualTo(today());

        days.move(person.id(), LONG_AGO);
        UUID offer = OfferFacts.openOffer(UUID.randomUUID());
        as(advisor)
                .body("{\"profileIds\": [\"" + person.id() + "\"]}")
                .post("/api/v1/offers/" + offer + "/proposals")
                .then()
                .statusCode(201);
        assertThat(days.contactedOn(person.id())).isEqualTo(today());
    }

    @Test
    void whatAnAdvisorRecordsElsewhereCountsOnItsDay() {
        Member person = days.lastSeen(LONG_AGO);
        LocalDate day = today().minusDays(3);
        UUID id = UUID.randomUUID();
        EventSender.send(TestEvent.of(
                        "insertion.advisor-records.v1",
                        "AdvisorRecorded",
                        id,
                        EventJson.write(new AdvisorRecord(id, person.id())))
                .version(1)
                .header("occurred-at", noon(day).toString()));
        await().untilAsserted(() -> assertThat(days.contactedOn(person.id())).isEqualTo(day));
    }

    @Test
    void anAnswerFromAMailCountsAndItsPageDoesNot() {
        Member person = ContactDesk.publishedPerson();
        String request = new ContactDesk().ask(person);
        String decline = link(person, request);
        days.move(person.id(), LONG_AGO);

        given().get(decline).then().statusCode(200);
        assertThat(days.contactedOn(person.id())).isEqualTo(LONG_AGO);
        given().post(decline).then().statusCode(200);
        assertThat(days.contactedOn(person.id())).isEqualTo(today());
    }

    private String link(Member person, String request) {
        var tokens = new ServiceTokens(Optional.of(serviceKey), "notification-service", Clock.systemUTC());
        String link = given().contentType("application/json")
                .header("Authorization", tokens.issue("profile-service"))
                .body("{\"recipientId\": \"%s\", \"occasionId\": \"%s\", \"contactRequests\": [\"%s\"]}"
                        .formatted(person.id(), UUID.randomUUID(), request))
                .post("/internal/reach")
                .then()
                .statusCode(200)
                .extract()
                .path("copies[0].answers[0].decline");
        return link.substring(link.indexOf("/", "http://".length()));
    }

    private static TestEvent move(
            Member person, UUID application, String state, String by, int version, LocalDate day) {
        var progress = new ApplicationProgress(
                application,
                UUID.randomUUID(),
                UUID.randomUUID(),
                person.id(),
                "Maçon",
                "Bâtir SARL",
                "F1703",
                "62",
                state,
                by,
                null,
                null,
                null);
        String type = state.equals("SUBMITTED") ? "ApplicationSubmitted" : "ApplicationMoved";
        return TestEvent.of("offer.applications.v1", type, application, EventJson.write(progress))
                .version(version)
                .header("occurred-at", noon(day).toString());
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(LastContacts.PARIS).toInstant();
    }
}
