package fr.monjob.profile.erasure;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.contract.erasure.ErasureReceipt;
import fr.monjob.privacy.PersonalRecords;
import fr.monjob.profile.account.Member;
import fr.monjob.profile.contact.ContactDesk;
import fr.monjob.testkit.events.EventObserver;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A person who leaves. */
@QuarkusTest
@WithStack(testKeys = false)
class ErasureTest {

    @Inject
    ErasureService erasures;

    @Inject
    PersonalRecords records;

    @Test
    void nothingOfThemStaysButWhoLooked() {
        ContactDesk desk = new ContactDesk();
        Member person = ContactDesk.publishedPerson();
        String request = desk.ask(person);
        ContactDesk.move(person, request, "accept", null).then().statusCode(200);
        desk.disclosure(request).then().statusCode(200);
        sendCv(person);
        assertThat(records.read(person.id())).containsKeys("person", "cv", "consent", "contact_request", "account");

        as(person).delete("/api/v1/profiles/me").then().statusCode(202);

        EventObserver.of("privacy.erasures.v1").awaitEvent(person.id(), event -> event.version() == 1);
        EventObserver.of("profile.candidates.v1").awaitEvent(person.id(), TestEvent::isTombstone);
        TestEvent takenBack = EventObserver.of("profile.contacts.v1")
                .awaitEvent(UUID.fromString(request), event -> event.value().contains("REVOKED"));
        assertThat(takenBack.value()).doesNotContain(person.id().toString());

        assertThat(records.read(person.id())).containsOnlyKeys("access_log");
        Member.tryLogin(person.identifier(), Member.PASSWORD).then().spec(problem(401, "bad-credentials"));
        as(person)
                .body("{\"published\": true, \"consent\": true}")
                .put("/api/v1/profiles/me/visibility")
                .then()
                .spec(problem(401, "unauthenticated"));
        as(person).delete("/api/v1/profiles/me").then().spec(problem(401, "unauthenticated"));
        desk.disclosure(request).then().statusCode(404);
    }

    @Test
    void T73_whoSignsUpAgainBeginsAnew() {
        Member person = Member.beneficiary();
        as(person).delete("/api/v1/profiles/me").then().statusCode(202);

        Member again = Member.beneficiary(person.identifier());
        assertThat(again.id()).isNotEqualTo(person.id());
        as(again).delete("/api/v1/profiles/me").then().statusCode(202);
    }

    @Test
    void servicesAreAskedUntilEachHasAnswered() {
        Member person = Member.beneficiary();
        as(person).delete("/api/v1/profiles/me").then().statusCode(202);
        EventObserver requests = EventObserver.of("privacy.erasures.v1");
        requests.awaitEvent(person.id(), event -> event.version() == 1);
        erasures.askAgain(Duration.ofHours(1));
        erasures.askAgain(Duration.ZERO);
        requests.awaitEvent(person.id(), event -> event.version() == 2);

        List<String> services = List.copyOf(ErasureService.OTHERS);
        services.subList(1, services.size()).forEach(service -> receive(person, service));
        receive(person, services.get(1));
        receive(person, "somebody-service");
        erasures.receive(new ErasureReceipt(person.id(), services.get(0), 1), 1);
        assertThat(isOpen(person.id())).isTrue();
        receive(person, services.get(0));
        assertThat(isOpen(person.id())).isFalse();
        receive(person, services.get(0));
    }

    /** As in a database that was restored from yesterday's backup, where the person still is. */
    @Test
    void whoWasErasedSinceTheBackupGoesAgain() {
        Member person = Member.beneficiary();
        EventSender.send(TestEvent.of(
                        "privacy.erasures.v1",
                        "ErasureRequested",
                        person.id(),
                        "{\"profileId\":\"" + person.id() + "\"}")
                .version(1));

        Awaitility.await()
                .untilAsserted(() -> assertThat(records.read(person.id())).isEmpty());
        assertThat(isOpen(person.id())).isFalse();
    }

    @Test
    void onlyAPersonErasesThemselves() {
        as(Member.advisor()).delete("/api/v1/profiles/me").then().spec(problem(403, "forbidden"));
        given().delete("/api/v1/profiles/me").then().spec(problem(401, "unauthenticated"));
    }

    private void receive(Member person, String service) {
        erasures.receive(new ErasureReceipt(person.id(), service, 0), 2);
    }

    private static boolean isOpen(UUID profileId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ErasureEntity.findOpen(profileId).isPresent());
    }

    private static void sendCv(Member person) {
        as(person)
                .contentType("multipart/form-data")
                .multiPart("file", "cv.txt", "Maçon depuis dix ans".getBytes(), "text/plain")
                .post("/api/v1/profiles/me/cvs")
                .then()
                .statusCode(201);
    }

    private static RequestSpecification as(Member who) {
        return given().auth().oauth2(who.accessToken()).contentType("application/json");
    }
}
