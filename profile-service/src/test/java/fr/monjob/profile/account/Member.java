package fr.monjob.profile.account;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** Somebody with an account, opened and logged in to as a client does it. */
public record Member(UUID id, String identifier, String accessToken, String refreshToken) {

    public static final String PASSWORD = "le train part de Lens";

    /** A new beneficiary. */
    public static Member beneficiary() {
        return beneficiary(newAddress());
    }

    public static Member beneficiary(String identifier) {
        return register("""
                {"role": "BENEFICIARY", "identifier": "%s", "password": "%s",
                 "givenName": "Nora", "familyName": "Dubois"}""".formatted(identifier, PASSWORD), identifier);
    }

    public static Member employer(String siret, String companyName) {
        String identifier = newAddress();
        return register("""
                {"role": "EMPLOYER", "identifier": "%s", "password": "%s",
                 "siret": "%s", "companyName": "%s"}""".formatted(identifier, PASSWORD, siret, companyName), identifier);
    }

    /** The first administrator, as the test's configuration names them. */
    public static Member administrator() {
        return login("admin@example.org", "le phare de Calais la nuit");
    }

    /** A new advisor, whose account the administrator opened. */
    public static Member advisor() {
        String identifier = newAddress();
        given().auth()
                .oauth2(administrator().accessToken())
                .contentType("application/json")
                .body("""
                        {"role": "ADVISOR", "identifier": "%s", "password": "%s",
                         "givenName": "Odile", "familyName": "Carpentier"}""".formatted(identifier, PASSWORD))
                .post("/api/v1/admin/accounts")
                .then()
                .statusCode(201);
        return login(identifier, PASSWORD);
    }

    /** Logs in to an account that is there. */
    public static Member login(String identifier, String password) {
        Response tokens = tryLogin(identifier, password);
        tokens.then().statusCode(200);
        String access = tokens.path("accessToken");
        String id = claims(access).replaceAll(".*\"sub\":\"([^\"]+)\".*", "$1");
        return new Member(UUID.fromString(id), identifier, access, tokens.path("refreshToken"));
    }

    public static Response tryLogin(String identifier, String password) {
        return given().contentType("application/json")
                .body("{\"identifier\": \"%s\", \"password\": \"%s\"}".formatted(identifier, password))
                .post("/api/v1/auth/login");
    }

    /** Who signs up with the code of a letter, and logs in with the name that the service makes up for them. */
    public static Member invited(String code) {
        String identifier = given().contentType("application/json")
                .body("{\"role\": \"BENEFICIARY\", \"password\": \"%s\", \"invitationCode\": \"%s\"}"
                        .formatted(PASSWORD, code))
                .post("/api/v1/auth/register")
                .then()
                .statusCode(201)
                .extract()
                .path("identifier");
        return login(identifier, PASSWORD);
    }

    /** An address that nobody has. */
    public static String newAddress() {
        return "m" + UUID.randomUUID().toString().replace("-", "") + "@example.org";
    }

    /** What a token says, as JSON. */
    public static String claims(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    private static Member register(String body, String identifier) {
        given().contentType("application/json")
                .body(body)
                .post("/api/v1/auth/register")
                .then()
                .statusCode(201);
        return login(identifier, PASSWORD);
    }
}
