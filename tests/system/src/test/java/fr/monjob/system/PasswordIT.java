package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.Method;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A password is forgotten, or was known to somebody else: the whole way through the packaged product. */
@ExtendWith(Product.class)
class PasswordIT {

    private static final String NEW = "une autre phrase que je retiens";
    private static final Pattern LINK = Pattern.compile("/mot-de-passe#([\\w-]{27})\\s");

    /** Something that an employer may ask of each service. */
    private static final List<String> OF_EACH_SERVICE = List.of(
            "GET /auth/me",
            "GET /employers/me",
            "POST /candidate-searches",
            "GET /notifications",
            "GET /employers/me/measures");

    private final String identifier = "patron" + UUID.randomUUID() + "@example.org";

    @Test
    void T16_whoForgotItGetsInAgainByALinkInAMail() {
        register();
        assertThat(post("/auth/password-resets", "{\"identifier\":\"%s\"}".formatted(identifier))
                        .statusCode())
                .isEqualTo(202);
        String token = awaitLink();
        String body = "{\"token\":\"%s\",\"password\":\"%s\"}".formatted(token, NEW);
        assertThat(post("/auth/password-resets/confirm", body).statusCode()).isEqualTo(204);
        assertThat(post("/auth/password-resets/confirm", body).statusCode()).isEqualTo(410);

        assertThat(login(Caller.PASSWORD).statusCode()).isEqualTo(401);
        assertThat(login(NEW).statusCode()).isEqualTo(200);
        await().atMost(Caller.PATIENCE)
                .until(() -> Mails.textsTo(identifier).stream()
                        .anyMatch(mail -> mail.contains("Votre mot de passe a été changé")));
    }

    @Test
    void T15_anAccessTokenIsWorthNothingSecondsAfterTheChangeOfThePassword() {
        register();
        Caller before = Caller.login(identifier, Caller.PASSWORD);
        OF_EACH_SERVICE.forEach(
                call -> assertThat(ask(before, call).statusCode()).as(call).isNotEqualTo(401));

        Response changed = before.request()
                .body("{\"currentPassword\":\"%s\",\"newPassword\":\"%s\"}".formatted(Caller.PASSWORD, NEW))
                .post("/auth/password");
        assertThat(changed.statusCode()).isEqualTo(200);
        System.out.println("Believed after a change of the password: " + awaitNothing(before));

        Caller after = Caller.login(identifier, NEW);
        OF_EACH_SERVICE.forEach(
                call -> assertThat(ask(after, call).statusCode()).as(call).isNotEqualTo(401));
    }

    /** An employer is one account: whoever leaves it still knows the password until an administrator closes it. */
    @Test
    void T30_whoLeftTheEmployerIsOutEverywhere() {
        register();
        Caller gone = Caller.login(identifier, Caller.PASSWORD);
        String account = gone.request().get("/auth/me").path("accountId");
        assertThat(Caller.administrator()
                        .post("/admin/accounts/" + account + "/disable", "{}")
                        .statusCode())
                .isEqualTo(200);
        System.out.println("Believed after an account was closed: " + awaitNothing(gone));
        assertThat(login(Caller.PASSWORD).statusCode()).isEqualTo(401);
    }

    /** How long each service still answered somebody who is nobody any more. */
    private static Map<String, Duration> awaitNothing(Caller caller) {
        Instant since = Instant.now();
        Map<String, Duration> over = new LinkedHashMap<>();
        await().pollInterval(Duration.ofMillis(50)).atMost(Caller.PATIENCE).until(() -> {
            OF_EACH_SERVICE.stream()
                    .filter(call -> !over.containsKey(call))
                    .filter(call -> ask(caller, call).statusCode() == 401)
                    .forEach(call -> over.put(call, Duration.between(since, Instant.now())));
            return over.size() == OF_EACH_SERVICE.size();
        });
        return over;
    }

    /** Refused guesses do not count, so the one that is told to wait for so long leaves time to look. */
    @Test
    void T9_whileStrangersGuessTheOwnerGetsInWithTheBrowserTheyUsedBefore() {
        register();
        Response first = loginInBrowser("");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.header("X-Monjob-Device")).isNull();
        String device = first.cookie("__Host-device");
        await().pollInterval(Duration.ofMillis(500)).atMost(Caller.PATIENCE).until(() -> {
            String wait = login("une tout autre phrase").header("Retry-After");
            return wait != null && Integer.parseInt(wait) > 8;
        });

        assertThat(login(Caller.PASSWORD).statusCode()).isEqualTo(429);
        assertThat(loginInBrowser("").statusCode()).isEqualTo(429);
        assertThat(loginInBrowser(device).statusCode()).isEqualTo(200);
        assertThat(login(Caller.PASSWORD).statusCode()).isEqualTo(429);
    }

    private String awaitLink() {
        return await().atMost(Caller.PATIENCE)
                .until(
                        () -> Mails.textsTo(identifier).stream()
                                .map(LINK::matcher)
                                .filter(Matcher::find)
                                .map(link -> link.group(1))
                                .findFirst()
                                .orElse(null),
                        found -> found != null);
    }

    private void register() {
        String employer = "{\"role\":\"EMPLOYER\",\"identifier\":\"%s\",\"password\":\"%s\","
                + "\"siret\":\"13002526500013\",\"companyName\":\"Bati Oubli\"}";
        assertThat(post("/auth/register", employer.formatted(identifier, Caller.PASSWORD))
                        .statusCode())
                .isEqualTo(201);
    }

    private Response login(String password) {
        return post("/auth/login", "{\"identifier\":\"%s\",\"password\":\"%s\"}".formatted(identifier, password));
    }

    /** As the web app does it, on a device of one's own; {@code device} is what an earlier log-in left there. */
    private Response loginInBrowser(String device) {
        var request = Caller.nobody().request().header("Origin", Product.url()).header("X-Monjob-Session", "keep");
        return (device.isEmpty() ? request : request.cookie("__Host-device", device))
                .body("{\"identifier\":\"%s\",\"password\":\"%s\"}".formatted(identifier, Caller.PASSWORD))
                .post("/auth/login");
    }

    private static Response post(String path, String body) {
        return Caller.nobody().post(path, body);
    }

    private static Response ask(Caller caller, String call) {
        String[] parts = call.split(" ");
        Method method = Method.valueOf(parts[0]);
        var request = caller.request();
        return method == Method.POST ? request.body("{}").post(parts[1]) : request.get(parts[1]);
    }
}
