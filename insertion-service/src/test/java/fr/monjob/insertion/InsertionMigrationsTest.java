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

    private static final String PROGRAMME_WITH_HOURS = """
            WITH p AS (INSERT INTO programme (id, version, name, kind, contracting_body, starts_on, ends_on)
                    VALUES (gen_random_uuid(), 0, 'Rocade', 'MARCHE_PUBLIC', 'Commune', '2022-01-01', '2022-12-31')
                    RETURNING id),
                l AS (INSERT INTO lot (id, version, programme_id, name, employer_siret, hours_committed)
                    SELECT gen_random_uuid(), 0, id, 'Lot 1', '73282932000074', 100 FROM p RETURNING id)
            INSERT INTO hours_entry (id, lot_id, person_id, month, hours, contract_kind, proof_reference, recorded_by,
                recorded_at)
            SELECT gen_random_uuid(), id, gen_random_uuid(), '2022-05-01', 80.25, 'CDD', 'BS-1', gen_random_uuid(), now()
            FROM l;
            """;

    private static final String SECOND_CLAIM = """
            INSERT INTO hours_entry (id, lot_id, person_id, month, hours, contract_kind, proof_reference, recorded_by,
                recorded_at)
            SELECT gen_random_uuid(), lot_id, person_id, month, 0.01, 'CDD', 'BS-2', recorded_by, now() FROM hours_entry;
            """;

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

    @Test
    void aLedgerOfHoursStaysAndCountsWhatWasClaimed() throws SQLException {
        database.migrateTo("1012");
        database.run(PROGRAMME_WITH_HOURS);
        database.migrateTo("latest");
        assertThat(database.count(
                        "hours_entry JOIN lot ON lot.id = lot_id WHERE hours = 80.25 AND commune_code IS NULL"))
                .isOne();
        assertThat(database.count("claimed_month WHERE worked = 80.25 AND claimed = 80.25"))
                .isOne();
        assertThatThrownBy(() -> database.run(SECOND_CLAIM)).hasMessageContaining("claimed_once");
        assertThatThrownBy(() -> database.run("DELETE FROM hours_entry")).isInstanceOf(SQLException.class);
    }

    @Test
    void noPlaceIsHalfKnown() throws SQLException {
        database.migrateTo("latest");
        database.run(PROGRAMME_WITH_HOURS);
        assertThatThrownBy(() -> database.run("UPDATE lot SET commune_code = '62119'"))
                .isInstanceOf(SQLException.class);
        database.run("UPDATE lot SET commune_code = '62119', lat = 50.53, lon = 2.64");
        assertThat(database.count("lot WHERE commune_code = '62119'")).isOne();
    }

    @Test
    void aFigureOfAYearStandsOnce() throws SQLException {
        database.migrateTo("1013");
        database.run(PROGRAMME_WITH_HOURS);
        database.migrateTo("latest");
        assertThat(database.count("hours_entry WHERE hours = 80.25")).isOne();
        String figure = """
                INSERT INTO yearly_figure VALUES (2022, 'returns', 'Retours', 8423, 'retours', 'RSA', 'Bilan',
                    gen_random_uuid(), now());
                """;
        database.run(figure);
        assertThatThrownBy(() -> database.run(figure)).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> database.run(figure.replace("2022", "2008"))).isInstanceOf(SQLException.class);
    }
}
