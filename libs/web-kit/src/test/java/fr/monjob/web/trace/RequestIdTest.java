package fr.monjob.web.trace;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import fr.monjob.testkit.stack.WithStack;
import fr.monjob.web.RawHttp;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One id follows a request into its answer, its problem and its log lines; a forged one follows nobody. */
@QuarkusTest
@WithStack(kafka = false)
class RequestIdTest {
    private static final String GENERATED = "[0-9a-f-]{36}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abcdefgh",
                "A.b-c_9876543210",
                "0123456789012345678901234567890123456789012345678901234567890123"
            })
    void aCallersIdIsTakenOver(String id) {
        given().header("X-Request-Id", id)
                .get("/demo/open")
                .then()
                .statusCode(200)
                .header("X-Request-Id", id);
        given().header("X-Request-Id", id)
                .get("/failing/unknown")
                .then()
                .statusCode(404)
                .header("X-Request-Id", id)
                .body("traceId", equalTo(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "has space",
                "semi;colon",
                "{jndi:x}abc",
                "éééééééé",
                "01234567890123456789012345678901234567890123456789012345678901234"
            })
    void anInvalidIdIsReplaced(String id) {
        given().header("X-Request-Id", id).get("/demo/open").then().header("X-Request-Id", matchesPattern(GENERATED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/demo/open", "/q/health/live", "/nowhere", "/demo/me", "/demo/things/%00"})
    void everyAnswerHasOne(String path) {
        String answer = RawHttp.exchange(RestAssured.port, "GET " + path + " HTTP/1.1\r\n\r\n");
        assertThat(answer).containsOnlyOnce("X-Request-Id: ");
    }

    @Test
    void anInternalErrorIsLoggedOnceWithItsIdOnALineOfItsOwn() {
        try (var log = new Log()) {
            given().header("X-Request-Id", "traced-1234")
                    .get("/failing/bug")
                    .then()
                    .statusCode(500);
            List<ExtLogRecord> errors = log.records.stream()
                    .filter(line -> line.getLevel().intValue() >= Level.WARNING.intValue())
                    .toList();
            assertThat(errors).hasSize(1);
            assertThat(errors.get(0).getMdc("traceId")).isEqualTo("traced-1234");
            assertThat(errors.get(0).getThrown()).hasMessageContaining("FORGED");
        }
    }

    /** This service traces nothing itself: what it logs and tells belongs to the step before. */
    @ParameterizedTest
    @CsvSource({
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01, true",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00, true",
        "00-00000000000000000000000000000000-b7ad6b7169203331-01, false",
        "Ondine Exemple, false"
    })
    void aStepOfATraceIsTakenOverWhenItIsOne(String traceparent, boolean taken) {
        try (var log = new Log()) {
            given().header("traceparent", traceparent)
                    .get("/failing/bug")
                    .then()
                    .statusCode(500);
            assertThat(log.records)
                    .filteredOn(line -> line.getLevel().intValue() >= Level.WARNING.intValue())
                    .singleElement()
                    .extracting(line -> line.getMdc("traceparent"))
                    .isEqualTo(taken ? traceparent : null);
        }
    }

    @Test
    void anExpectedProblemIsNoErrorInTheLog() {
        try (var log = new Log()) {
            given().get("/failing/rule").then().statusCode(422);
            given().get("/failing/unique").then().statusCode(409);
            given().get("/demo/me").then().statusCode(401);
            assertThat(log.records).noneMatch(line -> line.getLoggerName().startsWith("fr.monjob"));
        }
    }

    /** What the root logger gets at INFO and above. */
    private static final class Log extends Handler implements AutoCloseable {
        private final List<ExtLogRecord> records = new CopyOnWriteArrayList<>();

        Log() {
            Logger.getLogger("").addHandler(this);
        }

        @Override
        public void publish(LogRecord line) {
            var record = ExtLogRecord.wrap(line);
            // The id belongs to the thread that logs, not to the one that looks later.
            record.copyMdc();
            records.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            Logger.getLogger("").removeHandler(this);
        }
    }
}
