package fr.monjob.offer;

import static io.restassured.RestAssured.given;

import fr.monjob.testkit.auth.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** An employer of its own for a test, and what it does at its desk. */
public final class OfferDesk {

    public final UUID employerId = UUID.randomUUID();
    public final String token = TestTokens.employer(UUID.randomUUID(), employerId, "73282932000074", "Bati Nord");

    /** A mason wanted in Lens; {@code extra} are further members, each beginning with a comma. */
    public static String mason(String extra) {
        return """
                {"title":"Maçon H/F","description":"Vous montez des murs en parpaings.","romeCode":"F1703",
                 "contractType":"CDI","weeklyHours":35,"location":{"communeCode":"62498"},"skills":[],"openings":1%s}
                """.formatted(extra);
    }

    /** A request with this token, or none. */
    public static RequestSpecification as(String tokenOrNull) {
        RequestSpecification request = given().contentType(ContentType.JSON);
        return tokenOrNull == null ? request : request.auth().oauth2(tokenOrNull);
    }

    public OfferDesk verified() {
        own().get("/api/v1/employers/me").then().statusCode(200);
        decide("VERIFIED").statusCode(200);
        return this;
    }

    public ValidatableResponse decide(String decision) {
        return as(TestTokens.advisor())
                .body("{\"decision\":\"" + decision + "\",\"reason\":\"Vu au registre\"}")
                .post("/api/v1/employers/" + employerId + "/verification")
                .then();
    }

    public RequestSpecification own() {
        return as(token);
    }

    /** The id of a new draft. */
    public String draft(String body) {
        return own().body(body)
                .post("/api/v1/offers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public ValidatableResponse publish(String id) {
        return own().post("/api/v1/offers/" + id + "/publish").then();
    }

    /** The id of a newly published offer. */
    public String publishedOffer(String extra) {
        String id = draft(mason(extra));
        publish(id).statusCode(200);
        return id;
    }
}
