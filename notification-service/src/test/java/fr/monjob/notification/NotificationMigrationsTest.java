package fr.monjob.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.testkit.database.UpgradedDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A database of the first release, with rows in it, becomes one of this release. */
class NotificationMigrationsTest {

    private static final String FIRST_RELEASE = "1001";

    private final UpgradedDatabase database = new UpgradedDatabase("notification");

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void numbersTheMessagesOfTheFirstRelease() throws SQLException {
        database.migrateTo(FIRST_RELEASE);
        database.run("""
                INSERT INTO message (id, recipient_id, kind, fact, title, body, link, created_at) VALUES
                    ('01000000-0000-7000-8000-000000000002', '00000000-0000-0000-0000-00000000000a', 'OFFER_MATCH', 'b', '', '', '', now()),
                    ('01000000-0000-7000-8000-000000000001', '00000000-0000-0000-0000-00000000000a', 'OFFER_MATCH', 'a', '', '', '', now()),
                    ('01000000-0000-7000-8000-000000000003', '00000000-0000-0000-0000-00000000000b', 'EMPLOYER_VERIFIED', 'c', '', '', '', now());
                """);
        database.migrateTo("latest");
        assertThat(database.count("message WHERE shown AND (fact, sequence) IN (('a', 1), ('b', 2), ('c', 1))"))
                .isEqualTo(3);
        assertThat(database.count("message WHERE audience = 'EMPLOYER'")).isOne();
        assertThat(database.count("inbox_position WHERE last_sequence IN (1, 2)"))
                .isEqualTo(2);
    }
}
