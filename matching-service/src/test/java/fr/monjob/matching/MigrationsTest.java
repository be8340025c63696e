package fr.monjob.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.testkit.database.UpgradedDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A database of the first release, with rows in it, becomes one of this release. */
class MigrationsTest {

    private static final String FIRST_RELEASE = "1005";

    private final UpgradedDatabase database = new UpgradedDatabase("matching");

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void keepsTheRowsOfTheFirstRelease() throws SQLException {
        database.migrateTo(FIRST_RELEASE);
        database.run("""
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
        database.migrateTo("latest");
        assertThat(database.count(
                        "candidate JOIN candidate_wish USING (profile_id) JOIN candidate_skill USING (profile_id)"))
                .isOne();
        assertThat(database.count("offer JOIN offer_skill USING (offer_id) JOIN offer_alert USING (offer_id)"))
                .isOne();
    }
}
