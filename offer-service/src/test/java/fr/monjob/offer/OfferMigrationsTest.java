package fr.monjob.offer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.testkit.database.UpgradedDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A database of the first release, with rows in it, becomes one of this release. */
class OfferMigrationsTest {

    private static final String FIRST_RELEASE = "1003";

    private final UpgradedDatabase database = new UpgradedDatabase("offer");

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void stepsOfTheFirstReleaseHappenedOnTheDayOfTheirRecordingInFrance() throws SQLException {
        database.migrateTo(FIRST_RELEASE);
        database.run("""
                INSERT INTO employer (id, version, siret, company_name, kind, verification, created_at)
                VALUES ('00000000-0000-0000-0000-0000000000e1', 0, '73282932000074', '', 'ENTREPRISE', 'VERIFIED', now());
                INSERT INTO offer (id, version, employer_id, status, title, description, rome_code, contract_type,
                                   commune_code, commune_name, departement, place, skills, shifts, openings, created_at)
                VALUES ('00000000-0000-0000-0000-0000000000f1', 0, '00000000-0000-0000-0000-0000000000e1', 'PUBLISHED',
                        '', '', 'F1703', 'CDI', '62498', 'Lens', '62', 'SRID=4326;POINT(2.83 50.43)', '[]', '[]', 1, now());
                INSERT INTO application (id, version, offer_id, employer_id, profile_id, state, created_at, changed_at)
                VALUES ('00000000-0000-0000-0000-0000000000a1', 0, '00000000-0000-0000-0000-0000000000f1',
                        '00000000-0000-0000-0000-0000000000e1', '00000000-0000-0000-0000-0000000000b1', 'SUBMITTED',
                        now(), now());
                INSERT INTO application_step (application_id, position, state, moved_by, at)
                VALUES ('00000000-0000-0000-0000-0000000000a1', 0, 'SUBMITTED', 'BENEFICIARY', '2026-03-01T23:30:00Z');
                """);
        database.migrateTo("latest");
        assertThat(database.count("application_step WHERE happened_on = '2026-03-02'"))
                .isOne();
    }
}
