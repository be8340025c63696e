package fr.monjob.matching.freshness;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.stack.OwnBroker;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Without Kafka a search answers from the last state, and says how old that is. */
@QuarkusTest
@WithStack(kafka = false)
@WithTestResource(DataAgeTest.AbsentBroker.class)
class DataAgeTest {

    private static final OwnBroker BROKER = new OwnBroker();

    private final UUID employer = UUID.randomUUID();
    private final UUID workplace = UUID.randomUUID();

    @Inject
    DataSource database;

    /** Names a broker that is not there yet. */
    public static final class AbsentBroker implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            return Map.of("kafka.bootstrap.servers", BROKER.bootstrap(), "monjob.topics.prefix", "aged.");
        }

        @Override
        public void stop() {
            BROKER.close();
        }
    }

    @Test
    void aSearchSaysHowOldItsDataMayBeWhileNoNewsCanCome() throws SQLException {
        run("INSERT INTO employer_standing VALUES ('%s', true)".formatted(employer));
        run("INSERT INTO employer_workplace VALUES ('%s', '%s', 'SRID=4326;POINT(2.83 50.43)')"
                .formatted(workplace, employer));
        run(
                "INSERT INTO inbox VALUES ('employer-index', 'offer.employers.v1', '%s', 1, 1, '%s', now() - interval '90 s')"
                        .formatted(employer, UUID.randomUUID()));
        search(workplace).statusCode(200).header("X-Data-Age", Integer::parseInt, greaterThanOrEqualTo(90));
        search(UUID.randomUUID()).statusCode(404).header("X-Data-Age", nullValue());

        BROKER.start();
        await().untilAsserted(() -> search(workplace).statusCode(200).header("X-Data-Age", nullValue()));

        BROKER.kill();
        await().untilAsserted(() -> search(workplace).statusCode(200).header("X-Data-Age", notNullValue()));
    }

    private ValidatableResponse search(UUID around) {
        return given().auth()
                .oauth2(TestTokens.employer(employer))
                .contentType(ContentType.JSON)
                .body("{\"workplaceId\":\"%s\",\"radiusKm\":10,\"romeCode\":\"F1703\"}".formatted(around))
                .post("/api/v1/candidate-searches")
                .then();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
