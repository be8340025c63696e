package fr.monjob.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.testkit.database.UpgradedDatabase;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The database of a service that is in use gets the kit's new migrations, whose numbers are smaller than its own. */
@QuarkusTest
@WithStack
class KitMigrationTest {

    @Inject
    Flyway product;

    @Test
    void comesBehindTheServicesOwn() throws SQLException {
        try (UpgradedDatabase database = new UpgradedDatabase("kit")) {
            database.migrateTo("latest");
            // As it was before the kit had this one, and the service had V1001 already.
            database.run("""
                    ALTER TABLE outbox DROP COLUMN traceparent;
                    DELETE FROM flyway_schema_history WHERE version = '0206';
                    """);
            database.migrateAs(product.getConfiguration());
            assertThat(database.count(
                            "information_schema.columns WHERE table_name = 'outbox' AND column_name = 'traceparent'"))
                    .isOne();
        }
    }
}
