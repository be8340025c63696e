package fr.monjob.profile;

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
class ProfileMigrationsTest {

    private static final String FIRST_RELEASE = "1003";

    private final DatabaseServer server = TestStack.obtain().postgis();
    private final String name =
            "t_profile_upgrade_" + UUID.randomUUID().toString().substring(0, 8);
    private final DatabaseServer database = server.createDatabase(name, "upgrade1234");

    @AfterEach
    void drop() {
        server.dropDatabase(name);
    }

    @Test
    void keepsTheRowsOfTheFirstRelease() throws SQLException {
        migrateTo(FIRST_RELEASE);
        run("""
                INSERT INTO account (id, role, identifier, created_at)
                    VALUES (gen_random_uuid(), 'BENEFICIARY', 'nora@example.org', now());
                INSERT INTO session SELECT gen_random_uuid(), id, now(), now(), NULL FROM account;
                INSERT INTO refresh_token SELECT '\\x01', id, now(), now(), NULL FROM session;
                INSERT INTO signing_key VALUES ('k', 'CURRENT', '\\x01', '\\x02', now(), now(), NULL);
                INSERT INTO person (id, version, home, created_at, changed_at)
                    SELECT id, 0, ST_SetSRID(ST_MakePoint(2.83, 50.43), 4326), now(), now() FROM account;
                INSERT INTO consent SELECT gen_random_uuid(), id, 'BE_FOUND', 1, now(), NULL FROM person;
                INSERT INTO candidate SELECT id, 1, true, 'KM_2', now(), 1904, 1524, '246200364', '{}' FROM person;
                INSERT INTO cv_key SELECT id, '\\x01' FROM person;
                INSERT INTO cv (id, person_id, filename, kind, size, sha256, status, uploaded_at)
                    SELECT gen_random_uuid(), id, 'cv.txt', 'TXT', 1, '00', 'READY', now() FROM person;
                """);
        migrateTo("latest");
        assertThat(
                        count(
                                "account JOIN session ON account_id = account.id JOIN refresh_token ON session_id = session.id"))
                .isOne();
        assertThat(count(
                        "person JOIN consent ON consent.person_id = person.id JOIN candidate ON candidate.id = person.id"
                                + " JOIN cv ON cv.person_id = person.id"))
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
