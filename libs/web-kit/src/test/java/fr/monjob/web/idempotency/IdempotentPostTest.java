package fr.monjob.web.idempotency;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.stack.WithStack;
import fr.monjob.web.demo.ThingService;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A POST sent again creates nothing again, whatever happened to the first one. */
@QuarkusTest
@WithStack(kafka = false)
class IdempotentPostTest {
    private final UUID account = UUID.randomUUID();
    private final String key = UUID.randomUUID().toString();
    private final String name = "thing " + key;

    @Inject
    ThingService things;

    @Inject
    IdempotencyKeys keys;

    @Test
    void aRetryGetsTheFirstAnswer() {
        Response first = post(name);
        Response second = post(name);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.contentType()).isEqualTo(first.contentType());
        assertThat(second.header("Location"))
                .isEqualTo(first.header("Location"))
                .startsWith("/demo/things/");
        assertThat(second.header("ETag")).isEqualTo("\"1\"");
        assertThat(things.count(name)).isEqualTo(1);
    }

    @Test
    void withoutAKeyEachCallCreates() {
        employer().body(json(name)).post("/demo/things").then().statusCode(201);
        employer().body(json(name)).post("/demo/things").then().statusCode(201);
        assertThat(things.count(name)).isEqualTo(2);
    }

    @Test
    void theSameKeyForAnotherBodyIsRefused() {
        post(name);
        post(name + "!").then().spec(problem(422, "idempotency-key-reused"));
        assertThat(things.count(name + "!")).isZero();
    }

    @Test
    void theSameKeyForAnotherAddressIsRefused() {
        post(name);
        employer()
                .header("Idempotency-Key", key)
                .body(json(name))
                .post("/demo/things?other=1")
                .then()
                .spec(problem(422, "idempotency-key-reused"));
    }

    @Test
    void keysOfAccountsAreApart() {
        post(name);
        given().header("Authorization", "Bearer " + TestTokens.employer(UUID.randomUUID()))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(json(name))
                .post("/demo/things")
                .then()
                .statusCode(201);
        assertThat(things.count(name)).isEqualTo(2);
    }

    @Test
    void aCallWithoutAccountIsKeptToo() {
        Response first = register();
        assertThat(register().asString()).isEqualTo(first.asString());
        assertThat(things.count(name)).isEqualTo(1);
    }

    @Test
    void T46_parallelRetriesHaveOneEffect() {
        var threads = Executors.newFixedThreadPool(8);
        try {
            List<CompletableFuture<Response>> calls = Stream.generate(() -> "brief")
                    .limit(8)
                    .map(slow -> CompletableFuture.supplyAsync(() -> post(slow), threads))
                    .toList();
            List<Response> answers = calls.stream().map(CompletableFuture::join).toList();
            assertThat(answers).extracting(Response::statusCode).containsOnly(201);
            assertThat(answers)
                    .extracting(Response::asString)
                    .containsOnly(answers.get(0).asString());
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void whoIsStillAtWorkIsNotDoubled() {
        long before = things.count("slow");
        var threads = Executors.newFixedThreadPool(2);
        try {
            List<CompletableFuture<Response>> calls = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> post("slow"), threads))
                    .limit(2)
                    .toList();
            assertThat(calls.stream().map(CompletableFuture::join).map(Response::statusCode))
                    .containsExactlyInAnyOrder(201, 409);
            assertThat(calls.stream().map(CompletableFuture::join).filter(answer -> answer.statusCode() == 409))
                    .allSatisfy(refused -> refused.then()
                            .spec(problem(409, "request-in-progress"))
                            .header("Retry-After", "1"));
        } finally {
            threads.shutdown();
        }
        assertThat(things.count("slow")).isEqualTo(before + 1);
        assertThat(post("slow").statusCode()).isEqualTo(201);
        assertThat(things.count("slow")).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"refused, 422", "late, 409", "broken, 500", "marked, 500", "killed, 503"})
    void aFailedCallLeavesTheKeyFree(String howAndStatus) {
        String how = howAndStatus.split(", ")[0];
        post(how).then().statusCode(Integer.parseInt(howAndStatus.split(", ")[1]));
        assertThat(things.count(how)).isZero();
        post(name).then().statusCode(201);
        assertThat(things.count(name)).isEqualTo(1);
    }

    @Test
    void anInvalidBodyTakesNoKey() {
        post(" ").then().spec(violation("name"));
        post(name).then().statusCode(201);
    }

    @Test
    void afterADayTheKeyIsNew() throws SQLException {
        post(name);
        age("23 hours");
        keys.deleteExpired();
        post(name).then().statusCode(201);
        assertThat(things.count(name)).isEqualTo(1);
        age("2 hours");
        post(name).then().statusCode(201);
        assertThat(things.count(name)).isEqualTo(2);
        age("25 hours");
        assertThat(keys.deleteExpired()).isPositive();
        post(name + "!").then().statusCode(201);
    }

    @Test
    void anErasedAccountLeavesNoAnswers() {
        post(name);
        keys.forget(account);
        post(name);
        assertThat(things.count(name)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "a b", "a\tb", "clé", "x*201"})
    void aKeyIsVisibleAndShort(String wrong) {
        String sent = wrong.equals("x*201") ? "x".repeat(201) : wrong;
        employer()
                .header("Idempotency-Key", sent)
                .body(json(name))
                .post("/demo/things")
                .then()
                .spec(violation("Idempotency-Key"));
    }

    @Test
    void anUploadIsTheSameByItsFile() {
        Response first = upload("a.txt", "hello");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(upload("a.txt", "hello").asString()).isEqualTo(first.asString());
        upload("a.txt", "hullo").then().spec(problem(422, "idempotency-key-reused"));
        upload("b.txt", "hello").then().spec(problem(422, "idempotency-key-reused"));
        assertThat(first.body().<String>path("name")).isEqualTo("a.txt");
    }

    private Response post(String thing) {
        return employer().header("Idempotency-Key", key).body(json(thing)).post("/demo/things");
    }

    private Response register() {
        return given().header("Idempotency-Key", key)
                .contentType("application/json")
                .body(json(name))
                .post("/demo/registrations");
    }

    private Response upload(String file, String content) {
        return given().header("Authorization", "Bearer " + token())
                .header("Idempotency-Key", key)
                .multiPart("file", file, content.getBytes(StandardCharsets.UTF_8))
                .post("/demo/files");
    }

    private RequestSpecification employer() {
        return given().header("Authorization", "Bearer " + token()).contentType("application/json");
    }

    private String token() {
        return TestTokens.employer(account, account, "13002526500013", "Essai");
    }

    private void age(String time) {
        things.execute(
                "UPDATE idempotency_key SET created_at = created_at - interval '" + time + "' WHERE account_id = ?",
                account);
    }

    private static String json(String name) {
        return "{\"name\":\"" + name + "\"}";
    }
}
