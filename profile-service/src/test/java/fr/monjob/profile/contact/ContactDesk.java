package fr.monjob.profile.contact;

import static io.restassured.RestAssured.given;

import fr.monjob.contract.id.CandidateIdCipher;
import fr.monjob.profile.account.Member;
import fr.monjob.profile.knownoffer.OfferFacts;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** A verified employer of its own for a test, its published offer, and what it asks people. */
public final class ContactDesk {

    private static final String PROFILE = """
            {"givenName": "Nora", "familyName": "Dubois", "email": "nora@example.org", "phone": "06 11 22 33 44",
             "home": {"communeCode": "62498"}, "wantedJobs": [{"romeCode": "F1703", "radiusKm": 20}]}""";

    public final Member employer = Member.employer("73282932000074", "Bâtir SARL");
    public final UUID employerId =
            UUID.fromString(Member.claims(employer.accessToken()).replaceAll(".*\"employer_id\":\"([^\"]+)\".*", "$1"));
    public final UUID offer = OfferFacts.openOffer(employerId);

    private final CandidateIdCipher cipher = new CandidateIdCipher(
            Base64.getDecoder().decode(ConfigProvider.getConfig().getValue("monjob.candidate-id-key", String.class)));

    /** Nora Dubois, who is visible to employers. */
    public static Member publishedPerson() {
        Member person = Member.beneficiary();
        as(person)
                .header("If-Match", "*")
                .body(PROFILE)
                .put("/api/v1/profiles/me")
                .then()
                .statusCode(200);
        visibility(person, true);
        return person;
    }

    public static void visibility(Member person, boolean published) {
        as(person)
                .body("{\"published\": %s, \"consent\": true}".formatted(published))
                .put("/api/v1/profiles/me/visibility")
                .then()
                .statusCode(200);
    }

    public static RequestSpecification as(Member memberOrNull) {
        RequestSpecification request = given().contentType("application/json");
        return memberOrNull == null ? request : request.auth().oauth2(memberOrNull.accessToken());
    }

    public String candidateId(Member person) {
        return cipher.candidateId(employerId, person.id()).toString();
    }

    public Response tryAsk(Member person) {
        return tryAsk(offer, candidateId(person));
    }

    public Response tryAsk(UUID aboutOffer, String candidateId) {
        return as(employer)
                .body("{\"candidateId\": \"%s\", \"message\": \"Je cherche un maçon, parlons-en.\"}"
                        .formatted(candidateId))
                .post("/api/v1/offers/" + aboutOffer + "/contact-requests");
    }

    /** The id of a new request to this person. */
    public String ask(Member person) {
        return tryAsk(person).then().statusCode(201).extract().path("id");
    }

    /** @param body null for one that says nothing more */
    public static Response move(Member memberOrNull, String id, String verb, String body) {
        return as(memberOrNull).body(body == null ? "{}" : body).post("/api/v1/contact-requests/" + id + "/" + verb);
    }

    public Response disclosure(String id) {
        return as(employer).get("/api/v1/contact-requests/" + id + "/disclosure");
    }
}
