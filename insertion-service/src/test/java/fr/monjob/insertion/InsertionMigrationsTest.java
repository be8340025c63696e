package fr.monjob.insertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.monjob.testkit.database.UpgradedDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A database of the first release, with rows in it, becomes one of this release. */
class InsertionMigrationsTest {

    private static final String FIRST_RELEASE = "1001";

    private final UpgradedDatabase database = new UpgradedDatabase("insertion");

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void keepsTheRowsOfTheFirstRelease() throws SQLException {
        database.migrateTo(FIRST_RELEASE);
        database.run("""
                INSERT INTO return_to_employment VALUES (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(),
                    '2026-03-01', 'CDI', 'F1703', '62', 'offers', now());
                """);
        database.migrateTo("latest");
        assertThat(database.count("return_to_employment WHERE hired_on = '2026-03-01'"))
                .isOne();
    }

    @Test
    void noMeasureEndsBeforeItBegins() {
        database.migrateTo("latest");
        assertThatThrownBy(() -> database.run("""
                        INSERT INTO measure (id, version, person_id, kind, starts_on, ends_on)
                        VALUES (gen_random_uuid(), 0, gen_random_uuid(), 'CDDI', '2026-01-02', '2026-01-01');
                        """)).isInstanceOf(SQLException.class);
    }
}
