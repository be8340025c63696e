package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An upgrade as docs/operations.md describes it: two instances are replaced one after the other while people write. */
@ExtendWith(Product.class)
class RollingRestartIT {

    private static final int CALLERS = 4;
    private static final int CALLS_BETWEEN = 100;
    private static final Map<String, String> SAYS_SO_FIRST =
            Map.of("QUARKUS_SHUTDOWN_DELAY", "3S", "MONJOB_OFFERS_PER_DAY", "1000000");

    /** Drafts of one employer wait for each other: each caller has one of its own. */
    private final Queue<Caller> idle = new ConcurrentLinkedQueue<>();

    private final AtomicInteger written = new AtomicInteger();
    private final String title = "Maçon " + UUID.randomUUID();

    @Test
    void F32_noWriteFailsAndNoneIsDoubled() throws SQLException {
        Town town = new Town("22278");
        for (int caller = 0; caller < CALLERS; caller++) {
            Caller employer = town.company("Bati Armor " + caller);
            employer.await("/employers/me", "id");
            idle.add(employer);
        }
        Beside first = start(0);
        Beside second = start(1);
        try (Beside gateway =
                Beside.gateway(Product.sparePort(2), Map.of("MONJOB_OFFER_URL", first.url() + "," + second.url()))) {
            Instant began = Instant.now();
            Load load = new Load(CALLERS, () -> write(gateway.url(), town.masonWanted(title, "")));
            load.await(CALLS_BETWEEN);
            first.stop();
            first = start(0);
            load.await(CALLS_BETWEEN);
            second.stop();
            second = start(1);
            load.await(CALLS_BETWEEN);
            assertThat(load.end()).isEmpty();
            System.out.printf("%d writes in %s%n", written.get(), Duration.between(began, Instant.now()));
        } finally {
            first.stop();
            second.stop();
        }
        assertThat(countDrafts()).isEqualTo(written.get()).isGreaterThanOrEqualTo(3 * CALLS_BETWEEN);
    }

    private static Beside start(int number) {
        return Beside.service("offer", Product.sparePort(number), SAYS_SO_FIRST);
    }

    private Optional<String> write(String gateway, String offer) {
        Caller employer = idle.remove();
        try {
            return write(gateway, employer.token(), offer);
        } finally {
            idle.add(employer);
        }
    }

    private Optional<String> write(String gateway, String token, String offer) {
        var answer = RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(offer)
                .post(gateway + "/api/v1/offers");
        if (answer.statusCode() != 201) {
            return Optional.of(answer.statusCode() + " " + answer.asString());
        }
        written.incrementAndGet();
        return Optional.empty();
    }

    private int countDrafts() throws SQLException {
        try (Connection connection = Databases.connect("offer");
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("SELECT count(*) FROM offer WHERE title = '" + title + "'")) {
            row.next();
            return row.getInt(1);
        }
    }
}
