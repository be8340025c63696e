package fr.monjob.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.stack.DatabaseServer;
import fr.monjob.stack.TestStack;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A database of the first release, with rows in it, becomes one of this release. */
class MigrationsTest {

    private static final String FIRST_RELEASE = "1005";

    private final DatabaseServer server = TestStack.obtain().postgis();
    private final String name =
            "t_matching_upgrade_" + UUID.randomUUID().toString().substring(0, 8);
    private final DatabaseServer database = server.createDatabase(name, "upgrade1234");

    @AfterEach
    void drop() {
        server.dropDatabase(name);
    }

    @Test
    void keepsTheRowsOfTheFirstRelease() throws SQLException {
        migrateTo(FIRST_RELEASE);
        run("""
                INSERT INTO cell (centre, half_diagonal_metres) VALUES (ST_SetSRID(ST_MakePoint(2.83, 50.43), 4326), 1414);
                INSERT INTO candidate SELECT gen_random_uuid(), id, '{B}', NULL FROM cell;
                INSERT INTO candidate_wish (profile_id, position, rome_code, radius_km, contract_types, min_hours, max_hours)
                    SELECT profile_id, 0, 'F1703', 30, '{}', 0, 'Infinity' FROM candidate;
                INSERT INTO candidate_skill SELECT profile_id, 'MJ0001' FROM candidate;
                INSERT INTO offer (offer_id, employer_id, company_name, title, rome_code, contract_type, commune_code,
                                   commune_name, place, essential_skills, useful_skills)
                    SELECT gen_random_uuid(), gen_random_uuid(), 'E', 'O', 'F1703', 'CDI', '62498', 'Lens', centre, 1, 0
                    FROM cell;
                INSERT INTO offer_skill SELECT offer_id, 0, 'MJ0001', true FROM offer;
                INSERT INTO offer_alert (offer_id) SELECT offer_id FROM offer;
                """);
        migrateTo("latest");
        assertThat(count("candidate JOIN candidate_wish USING (profile_id) JOIN candidate_skill USING (profile_id)"))
                .isOne();
        assertThat(count("offer JOIN offer_skill USING (offer_id) JOIN offer_alert USING (offer_id)"))
                .isOne();
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(String tables) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + tables)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
