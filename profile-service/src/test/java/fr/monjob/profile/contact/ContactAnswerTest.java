package fr.monjob.profile.contact;

import static fr.monjob.profile.contact.ContactDesk.as;
import static fr.monjob.profile.contact.ContactDesk.move;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.profile.account.Member;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shortest answers: a call without a body, by people whose profile says little. */
@QuarkusTest
@WithStack(testKeys = false)
class ContactAnswerTest {

    private static final String WITHOUT_CONTACT = """
            {"givenName": "Nora", "familyName": "Dubois", "home": {"communeCode": "62498"},
             "wantedJobs": [{"romeCode": "F1703", "radiusKm": 20}]}""";

    private ContactDesk desk;

    @BeforeEach
    void open() {
        desk = new ContactDesk();
    }

    @Test
    void aYesAndANoNeedNoBody() {
        Member person = ContactDesk.publishedPerson();
        String id = desk.ask(person);
        given().noContentType()
                .auth()
                .oauth2(person.accessToken())
                .post("/api/v1/contact-requests/" + id + "/accept")
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("shown", contains("NAME", "PHONE"));

        Member other = ContactDesk.publishedPerson();
        given().noContentType()
                .auth()
                .oauth2(other.accessToken())
                .post("/api/v1/contact-requests/" + desk.ask(other) + "/decline")
                .then()
                .statusCode(200)
                .body("state", equalTo("DECLINED"));
        given().auth()
                .oauth2(other.accessToken())
                .contentType("text/plain")
                .body("oui")
                .post("/api/v1/contact-requests/" + id + "/accept")
                .then()
                .spec(problem(415, "unsupported-media-type"));
    }

    @Test
    void whoGaveNoContactIsReachedByWhatTheyLogInWith() {
        Member person = Member.beneficiary();
        publishWithoutContact(person);
        String id = desk.ask(person);
        move(person, id, "accept", null).then().statusCode(200).body("shown", contains("NAME", "EMAIL"));
        desk.disclosure(id)
                .then()
                .body("email", equalTo(person.identifier()))
                .body("phone", nullValue())
                .body("familyName", equalTo("Dubois"));
    }

    @Test
    void whoCannotBeReachedIsToldWhatToAdd() {
        Member person = withMadeUpIdentifier();
        publishWithoutContact(person);
        String id = desk.ask(person);
        move(person, id, "accept", null)
                .then()
                .spec(problem(422, "profile-incomplete"))
                .body("detail", containsString("ajoutez d'abord un numéro de téléphone ou une adresse e-mail"))
                .body("violations.field", contains("phone"));
        write(person, WITHOUT_CONTACT.replace("\"home\"", "\"phone\": \"06 11 22 33 44\", \"home\""));
        move(person, id, "accept", "{\"show\": [\"EMAIL\"]}").then().spec(violation("show"));
        move(person, id, "accept", null).then().statusCode(200).body("shown", contains("NAME", "PHONE"));
    }

    private static void publishWithoutContact(Member person) {
        write(person, WITHOUT_CONTACT);
        ContactDesk.visibility(person, true);
    }

    private static void write(Member person, String profile) {
        as(person)
                .header("If-Match", "*")
                .body(profile)
                .put("/api/v1/profiles/me")
                .then()
                .statusCode(200);
    }

    private static Member withMadeUpIdentifier() {
        String code = as(Member.advisor())
                .body("{\"count\": 1}")
                .post("/api/v1/invitations")
                .path("invitations[0].code");
        String identifier = given().contentType("application/json")
                .body("{\"role\": \"BENEFICIARY\", \"password\": \"%s\", \"invitationCode\": \"%s\"}"
                        .formatted(Member.PASSWORD, code))
                .post("/api/v1/auth/register")
                .path("identifier");
        return Member.login(identifier, Member.PASSWORD);
    }
}
