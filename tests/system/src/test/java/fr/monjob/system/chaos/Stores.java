package fr.monjob.system.chaos;

import fr.monjob.system.Installation;
import fr.monjob.system.chaos.Audit.Fault;
import fr.monjob.system.chaos.Audit.Finding;
import fr.monjob.system.chaos.Audit.Row;
import java.io.File;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the services really hold, whatever they say. */
final class Stores {

    static final List<String> SERVICES = List.of("profile", "offer", "matching", "notification", "insertion");

    private static final String TABLES = """
            SELECT table_name, '' FROM information_schema.tables
             WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
            """;

    /** Ids and names of people, in whatever column they stand. */
    private static final String TRACES = """
            SELECT DISTINCT hit[1], '' FROM "%s" AS t,
                   regexp_matches(t::text, '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|quidam[0-9]{6}', 'g') AS hit
            """;

    /** Name an erased person's id that leads nowhere: versions, who looked at whom, and the erasure itself for an hour. */
    private static final Set<String> MAY_NAME_IDS =
            Set.of("inbox", "outbox", "access_log", "erasure", "flyway_schema_history");

    private final Installation product;

    Stores(Installation product) {
        this.product = product;
    }

    /** All that is wrong now. */
    List<Finding> audit(Expectations right) {
        List<Finding> findings = new ArrayList<>();
        for (View view : View.values()) {
            findings.addAll(Audit.compare(view, right.of(view), rows(view.service(), view.sql())));
        }
        findings.addAll(traces(right.erased()));
        return findings;
    }

    /** Events that were not sent yet, of all services. */
    int countWaiting() {
        return SERVICES.stream()
                .mapToInt(service -> rows(service, "SELECT id::text, '' FROM outbox WHERE published_at IS NULL")
                        .size())
                .sum();
    }

    /** Topics that hold events which could not be applied. */
    List<String> deadLetters() {
        return product.topics().stream()
                .filter(file -> file.getParent().getFileName().toString().contains(".dlq-"))
                .map(java.nio.file.Path::toFile)
                .filter(file -> file.length() > 0)
                .map(File::getParentFile)
                .map(File::getName)
                .toList();
    }

    /** Ends every connection of a service to its database. */
    void cutConnections(String service) throws SQLException {
        try (Connection connection = connect(service);
                PreparedStatement cut = connection.prepareStatement("""
                        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                         WHERE usename = current_user AND pid <> pg_backend_pid()
                        """)) {
            cut.execute();
        }
    }

    private List<Finding> traces(Map<String, String> erased) {
        Map<String, String> byName = new HashMap<>();
        erased.forEach((profile, name) -> byName.put(name.substring(0, name.indexOf('@')), profile));
        List<Finding> findings = new ArrayList<>();
        for (String service : SERVICES) {
            for (Row table : rows(service, TABLES)) {
                for (Row trace : rows(service, TRACES.formatted(table.key()))) {
                    boolean id = erased.containsKey(trace.key()) && !MAY_NAME_IDS.contains(table.key());
                    if (id || byName.containsKey(trace.key())) {
                        findings.add(new Finding(
                                Fault.RESURRECTED, View.ACCOUNTS, trace.key(), "in " + service + "." + table.key()));
                    }
                }
            }
        }
        return findings;
    }

    private List<Row> rows(String service, String sql) {
        try (Connection connection = connect(service);
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            List<Row> all = new ArrayList<>();
            while (rows.next()) {
                all.add(new Row(rows.getString(1), rows.getString(2)));
            }
            return all;
        } catch (SQLException failure) {
            throw new IllegalStateException(service + ": " + sql, failure);
        }
    }

    private Connection connect(String service) throws SQLException {
        return DriverManager.getConnection(product.database(service), service, product.password(service));
    }
}
