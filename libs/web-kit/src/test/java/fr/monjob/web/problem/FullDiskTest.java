package fr.monjob.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.stack.SmallDisk;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.database.DataSourceSettings;
import fr.monjob.testkit.stack.WithStack;
import fr.monjob.web.demo.ThingService;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** PostgreSQL's disk is full, to its last block. */
@QuarkusTest
@WithStack(database = false, kafka = false)
@WithTestResource(FullDiskTest.Disk.class)
@EnabledIf("fr.monjob.stack.SmallDisk#isPossible")
class FullDiskTest {

    private static final SmallDisk DISK = new SmallDisk();

    /** Of the longest names so many are more than the pages that are there have room for. */
    private static final int MANY = 300;

    private static final String NAME = "of a full disk " + "x".repeat(150);

    private static final String TOKEN = TestTokens.employer(UUID.randomUUID());

    @Inject
    ThingService things;

    /** The server on it. */
    public static final class Disk implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            DISK.start();
            return DataSourceSettings.of(DISK.createDatabase("small_disk"));
        }

        @Override
        public void stop() {
            DISK.close();
        }
    }

    @AfterEach
    void free() {
        DISK.free();
    }

    @Test
    void F15_whatIsWrittenIsA503WhileReadsAreAnsweredAndAllGoesOnWhenThereIsRoom() {
        String key = UUID.randomUUID().toString();
        assertThat(create(UUID.randomUUID().toString()).statusCode()).isEqualTo(201);
        DISK.fill();
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            statuses.add(create(UUID.randomUUID().toString()).statusCode());
        }
        Response refused = create(key);

        assertThat(statuses).containsOnly(201, 503).contains(503);
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isNotNull();
        assertThat(refused.asString()).doesNotContain("No space", "extend");
        assertThat(RestAssured.get("/demo/names?prefix=first").<List<?>>path("items"))
                .hasSize(1);
        assertThat(RestAssured.get("/q/health/live").statusCode()).isEqualTo(200);

        DISK.free();
        await().atMost(Duration.ofMinutes(1)).until(() -> create(key).statusCode() == 201);
        long taken = 2 + statuses.stream().filter(status -> status == 201).count();
        assertThat(things.count(NAME))
                .as("what was acknowledged, and nothing else")
                .isEqualTo(taken);
    }

    private static Response create(String key) {
        return RestAssured.given()
                .auth()
                .oauth2(TOKEN)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"name\":\"" + NAME + "\"}")
                .post("/demo/things");
    }
}
