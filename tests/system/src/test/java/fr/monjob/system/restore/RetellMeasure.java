package fr.monjob.system.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.system.Installation;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * How long it takes until a Kafka that lost everything knows all of it again, and a service that lost its database, too,
 * has read it from there. No test by itself (its name keeps it out of the build):
 * {@code ./mvnw verify -pl tests/system -am -Dit.test=RetellMeasure}. {@code MONJOB_RETELL_SCALE} is a part of the demo's
 * 15 000 people, a fifth by default.
 */
class RetellMeasure {

    private static final String SCALE = System.getenv().getOrDefault("MONJOB_RETELL_SCALE", "0.2");
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Path HOME = Path.of("target/retell");

    @Test
    void measure() throws Exception {
        Installation product = new Installation(HOME, Map.of());
        Tables tables = new Tables(product);
        try {
            product.start();
            product.monjob("demo", "--scale", SCALE);
            await().atMost(PATIENCE).until(tables::isToldByAll);
            await().atMost(PATIENCE).until(() -> tables.differences().isEmpty());
            Map<String, Set<String>> before = tables.matching();

            product.kill("kafka");
            product.monjob("down");
            RestoreIT.delete(HOME.resolve("kafka/data"));
            product.monjob("up", "--detach");
            Instant began = Instant.now();
            product.monjob("republish");
            await().atMost(PATIENCE).until(tables::isToldByAll);
            System.out.printf("told again after %s%n", Duration.between(began, Instant.now()));

            product.kill("matching-service");
            tables.drop("matching");
            began = Instant.now();
            product.monjob("rebuild", "matching");
            await().atMost(PATIENCE).until(() -> tables.matching().equals(before));
            System.out.printf("read again after %s%n", Duration.between(began, Instant.now()));
            before.forEach((rows, all) -> System.out.printf("%7d of %s%n", all.size(), rows.strip()));
            assertThat(tables.differences()).isEmpty();
        } finally {
            product.stop();
        }
    }
}
