package fr.monjob.system.restore;

import fr.monjob.system.Installation;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the databases of one installation hold. */
record Tables(Installation product) {

    static final List<String> SERVICES = List.of("profile", "offer", "matching", "notification", "insertion");

    /** What one service told, as it holds it, and the same as others hold it. */
    private static final Map<String, List<String>> STATES = Map.of(
            "people",
                    List.of(
                            "profile: SELECT id, available_from FROM person WHERE id IN (SELECT id FROM candidate WHERE published)",
                            "matching: SELECT profile_id, available_from FROM candidate"),
            "offers",
                    List.of(
                            "offer: SELECT id, title FROM offer WHERE status = 'PUBLISHED'",
                            "matching: SELECT offer_id, title FROM offer",
                            "profile: SELECT offer_id, title FROM known_offer WHERE open"),
            "employers",
                    List.of(
                            "offer: SELECT id, verification = 'VERIFIED' FROM employer",
                            "matching: SELECT employer_id, verified FROM employer_standing"),
            "applications",
                    List.of(
                            "offer: SELECT id, profile_id FROM application WHERE state IN ('SUBMITTED', 'VIEWED', 'INTERVIEW', 'ACCEPTED')",
                            "profile: SELECT application_id, person_id FROM applicant WHERE ends_at IS NULL"),
            "contacts",
                    List.of(
                            "profile: SELECT id, state FROM contact_request",
                            "matching: SELECT contact_request_id, state FROM contact_index"),
            "portfolios",
                    List.of(
                            "profile: SELECT person_id, advisor_id FROM portfolio_entry",
                            "matching: SELECT person_id, advisor_id FROM accompanied_person",
                            "insertion: SELECT person_id, advisor_id FROM accompanied_person"));

    /** What matching-service was told, row by row, without the numbers it gives itself. */
    private static final List<String> MATCHING = List.of(
            """
            SELECT to_jsonb(candidate) - 'cell_id', ST_AsText(centre), half_diagonal_metres
              FROM candidate JOIN cell ON cell.id = cell_id
            """,
            "SELECT * FROM candidate_wish",
            "SELECT * FROM candidate_skill",
            "SELECT * FROM offer",
            "SELECT * FROM offer_skill",
            "SELECT * FROM employer_standing",
            "SELECT * FROM employer_workplace",
            "SELECT * FROM contact_index",
            "SELECT * FROM accompanied_person",
            "SELECT * FROM applied_offer");

    /** Each state with what each service holds of it, where they differ. */
    Map<String, Map<String, Set<String>>> differences() {
        Map<String, Map<String, Set<String>>> differences = new LinkedHashMap<>();
        STATES.forEach((state, views) -> {
            Map<String, Set<String>> held = new LinkedHashMap<>();
            views.forEach(view -> held.put(view, rows(view.split(": ", 2)[0], view.split(": ", 2)[1])));
            if (Set.copyOf(held.values()).size() > 1) {
                differences.put(state, held);
            }
        });
        return differences;
    }

    /** All that matching-service was told. */
    Map<String, Set<String>> matching() {
        Map<String, Set<String>> all = new LinkedHashMap<>();
        MATCHING.forEach(sql -> all.put(sql, rows("matching", sql)));
        return all;
    }

    /** The tables, with their service, in any column of which this text stands. */
    Set<String> naming(String text) {
        Set<String> found = new TreeSet<>();
        for (String service : SERVICES) {
            rows(service, """
                    SELECT table_name FROM information_schema.tables
                     WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
                    """).stream()
                    .map(row -> row.substring(1, row.length() - 1))
                    .filter(table -> rows(service, "SELECT t FROM \"" + table + "\" t").stream()
                            .anyMatch(row -> row.contains(text)))
                    .forEach(table -> found.add(service + "." + table));
        }
        return found;
    }

    /** Rows as PostgreSQL writes them. */
    Set<String> rows(String service, String sql) {
        try (Connection connection = connect(service);
                PreparedStatement select = connection.prepareStatement("SELECT r::text FROM (" + sql + ") r");
                ResultSet rows = select.executeQuery()) {
            Set<String> all = new TreeSet<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        } catch (SQLException failure) {
            throw new IllegalStateException(service + ": " + sql, failure);
        }
    }

    /** Whether everything that a service wrote down has been sent. */
    boolean isToldByAll() {
        return SERVICES.stream()
                .allMatch(service -> rows(service, "SELECT 1 FROM outbox WHERE published_at IS NULL")
                        .isEmpty());
    }

    /** Takes a service's database away from whoever uses it. */
    void drop(String service) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        product.database("postgres"), "monjob", product.superuserPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE " + service + " WITH (FORCE)");
        }
    }

    private Connection connect(String service) throws SQLException {
        return DriverManager.getConnection(product.database(service), service, product.password(service));
    }
}
