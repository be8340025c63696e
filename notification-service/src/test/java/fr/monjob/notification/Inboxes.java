package fr.monjob.notification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;

/** Reads inboxes as their owners do. */
public final class Inboxes {

    private Inboxes() {}

    /** The inbox as soon as it holds exactly that many messages. */
    public static ValidatableResponse await(String token, int count) {
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> read(token, "?limit=100").body("items", hasSize(count)));
        return read(token, "?limit=100");
    }

    /** @param query with its question mark, or empty */
    public static ValidatableResponse read(String token, String query) {
        return given().auth().oauth2(token).get("/api/v1/notifications" + query).then();
    }
}
