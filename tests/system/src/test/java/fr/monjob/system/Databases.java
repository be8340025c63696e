package fr.monjob.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the services really hold, whatever they say. */
final class Databases {

    private static final List<String> SERVICES = List.of("profile", "offer", "matching", "notification", "insertion");

    /** The tables, with their service, in any column of which this text stands. */
    Set<String> tablesWith(String text) {
        Set<String> found = new TreeSet<>();
        for (String service : SERVICES) {
            try (Connection connection = connect(service)) {
                for (String table : strings(connection, """
                        SELECT table_name FROM information_schema.tables
                         WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND $1 <> ''
                        """, "any")) {
                    if (!strings(
                                    connection,
                                    "SELECT 'x' FROM \"" + table + "\" AS t WHERE t::text LIKE $1 LIMIT 1",
                                    "%" + text + "%")
                            .isEmpty()) {
                        found.add(service + "." + table);
                    }
                }
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
        return found;
    }

    /** How many rows a table of a service has. */
    long count(String service, String table) {
        try (Connection connection = connect(service)) {
            return Long.parseLong(strings(connection, "SELECT count(*)::text FROM " + table + " WHERE $1 <> ''", "any")
                    .get(0));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The profile of the only person of this given name. */
    String idOf(String givenName) {
        try (Connection connection = connect("profile")) {
            return strings(connection, "SELECT id::text FROM person WHERE given_name = $1", givenName)
                    .get(0);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Whether the search knows this person. */
    boolean isFound(String profileId) {
        try (Connection connection = connect("matching")) {
            return !strings(connection, "SELECT 'x' FROM candidate WHERE profile_id::text = $1", profileId)
                    .isEmpty();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** How widely employers are told where the only person of this given name lives: half the diagonal, in metres. */
    String cellOf(String givenName) {
        try (Connection connection = connect("matching")) {
            return strings(connection, """
                    SELECT round(half_diagonal_metres)::bigint::text FROM cell JOIN candidate ON cell_id = cell.id
                     WHERE candidate.profile_id::text = $1
                    """, idOf(givenName)).get(0);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static Connection connect(String service) throws SQLException {
        return DriverManager.getConnection(Product.database(service), service, Product.password(service));
    }

    private static List<String> strings(Connection connection, String sql, String parameter) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql.replace("$1", "?"))) {
            select.setString(1, parameter);
            List<String> values = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        }
    }
}
