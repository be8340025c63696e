package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.stack.network.Fault;
import fr.monjob.stack.network.FaultProxy;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The way between a service and PostgreSQL breaks, hangs, loses connections, and its tables are locked: answers stay
 * bounded, and when it is over all of them are right again, without a restart.
 */
@ExtendWith(Product.class)
class DatabaseFaultIT {

    /** Connections that are open when something happens to them. */
    private static final int SOME = 8;

    /** A connection that was used within the last second is not looked at before it is used again. */
    private static final Duration NOT_JUST_USED = Duration.ofSeconds(2);

    /** More than a service has connections. */
    private static final int MANY = 32;

    private static final ExecutorService THREADS = Executors.newFixedThreadPool(MANY);

    private static FaultProxy link;
    private static Beside offers;
    private static Caller employer;

    @BeforeAll
    static void start() {
        employer = Caller.register("EMPLOYER", ",\"siret\":\"73282932000074\",\"companyName\":\"Bati Coupure\"");
        employer.await("/employers/me", "id");
        link = FaultProxy.before(Product.port(6));
        String database = Product.database("offer").replace(":" + Product.port(6) + "/", ":" + link.port() + "/")
                + "?ApplicationName=beside";
        offers = Beside.service("offer", Product.sparePort(0), Map.of("QUARKUS_DATASOURCE_JDBC_URL", database));
    }

    @AfterAll
    static void stop() {
        offers.stop();
        link.close();
        THREADS.shutdownNow();
    }

    @BeforeEach
    void openSomeConnections() {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> askAtOnce(SOME).stream().allMatch(status -> status == 200));
    }

    @AfterEach
    void heal() {
        link.heal();
    }

    @Test
    void F12_whenTheWayIsOpenAgainNoOldConnectionFailsAnybody() {
        link.suffer(Fault.refused());
        link.resetAll();
        await().pollDelay(NOT_JUST_USED).until(() -> ask().statusCode() == 503);
        link.heal();
        assertThat(askInTurn()).containsOnly(200);
    }

    @Test
    void F12_aConnectionThatIsHalfOpenIsLeftAsideBeforeAnybodyWaitsForIt() {
        int before = link.countOpened();
        link.loseAll();
        await().pollDelay(NOT_JUST_USED).until(() -> true);
        assertThat(askInTurn()).containsOnly(200);
        assertThat(link.countOpened()).isGreaterThan(before);
    }

    @Test
    void F11_aDatabaseThatHangsIsA503ForAllAndNobodyWaitsForEver() {
        link.hold();
        assertThat(askAtOnce(MANY)).containsOnly(503);
        assertThat(get("/q/health/live").statusCode()).isEqualTo(200);
        link.heal();
        await().until(() -> ask().statusCode() == 200);
        assertThat(askInTurn()).containsOnly(200);
    }

    @Test
    void F13_oneConnectionThatTheServerEndsCostsOneRequestAtMost() throws SQLException {
        try (Connection connection = Databases.connect("offer");
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                     WHERE application_name = 'beside' ORDER BY state_change DESC LIMIT 1
                    """);
        }
        assertThat(askInTurn().stream().filter(status -> status != 200)).hasSizeLessThan(2);
    }

    @Test
    void F14_aLockedTableIsA503AndTheServiceLives() throws SQLException {
        try (Connection connection = Databases.connect("offer");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE offer IN ACCESS EXCLUSIVE MODE");
            assertThat(askAtOnce(MANY)).containsOnly(503);
            assertThat(ask().header("Retry-After")).isNotNull();
            assertThat(get("/q/health/live").statusCode()).isEqualTo(200);
            assertThat(get("/q/health/ready").statusCode()).isEqualTo(200);
        }
        assertThat(askInTurn()).containsOnly(200);
    }

    @Test
    void F42_anInstanceWithAWrongPasswordIsNeverReadyAndTellsNobodyWhatItIs() {
        String wrong = "nobody-may-read-this-9517";
        Map<String, String> environment = Beside.environmentOf("offer", Map.of("QUARKUS_DATASOURCE_PASSWORD", wrong));
        try (Beside mistaken = Beside.launch("offer-service", Product.sparePort(1), environment)) {
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> mistaken.log().contains("password authentication failed"));
            assertThat(mistaken.isReady()).isFalse();
            assertThat(askInTurn()).containsOnly(200);
            assertThat(mistaken.log()).doesNotContain(wrong);
        }
    }

    /** The statuses that so many callers get, each of whom asks for their own offers. */
    private static List<Integer> askAtOnce(int callers) {
        List<CompletableFuture<Integer>> answers = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> ask().statusCode(), THREADS))
                .limit(callers)
                .toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }

    /** One after the other: of the open connections each would fail one of them. */
    private static List<Integer> askInTurn() {
        return Stream.generate(() -> ask().statusCode()).limit(2 * SOME).toList();
    }

    private static Response ask() {
        return RestAssured.given().auth().oauth2(employer.token()).get(offers.url() + "/api/v1/offers/mine");
    }

    private static Response get(String path) {
        return RestAssured.get(offers.url() + path);
    }
}
