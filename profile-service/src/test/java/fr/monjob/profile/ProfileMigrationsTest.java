package fr.monjob.profile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.testkit.database.UpgradedDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A database of the first release, with rows in it, becomes one of this release. */
class ProfileMigrationsTest {

    private static final String FIRST_RELEASE = "1003";

    private final UpgradedDatabase database = new UpgradedDatabase("profile");

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void keepsTheRowsOfTheFirstRelease() throws SQLException {
        database.migrateTo(FIRST_RELEASE);
        database.run("""
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
        database.migrateTo("latest");
        assertThat(
                        database.count(
                                "account JOIN session ON account_id = account.id JOIN refresh_token ON session_id = session.id"))
                .isOne();
        assertThat(database.count(
                        "person JOIN consent ON consent.person_id = person.id JOIN candidate ON candidate.id = person.id"
                                + " JOIN cv ON cv.person_id = person.id AND cv.sender_id = person.id"))
                .isOne();
    }

    @Test
    void tellsWhoAccompaniesWhom() throws SQLException {
        database.migrateTo("1044");
        database.run("""
                INSERT INTO account (id, role, identifier, created_at)
                    VALUES ('00000000-0000-0000-0000-0000000000a1', 'ADVISOR', 'ada@example.org', now()),
                           ('00000000-0000-0000-0000-0000000000b1', 'BENEFICIARY', 'nora@example.org', now());
                INSERT INTO person (id, version, created_at, changed_at)
                    VALUES ('00000000-0000-0000-0000-0000000000b1', 0, now(), now());
                INSERT INTO portfolio_entry VALUES ('00000000-0000-0000-0000-0000000000b1',
                    '00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-0000000000a1', now());
                """);
        database.migrateTo("latest");
        assertThat(database.count("outbox WHERE topic = 'profile.portfolios.v1' AND published_at IS NULL"
                        + " AND payload ->> 'advisorId' = '00000000-0000-0000-0000-0000000000a1'"))
                .isOne();
    }
}
