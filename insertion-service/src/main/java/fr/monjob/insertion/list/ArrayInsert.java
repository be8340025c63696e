package fr.monjob.insertion.list;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Writes many rows in one statement, a column an array. */
public final class ArrayInsert<T> {

    private record Column<T>(String name, String type, Function<T, Object> value) {}

    private final String table;
    private final List<Column<T>> columns = new ArrayList<>();
    private String conflict = "";

    /** @param table never from outside */
    public ArrayInsert(String table) {
        this.table = table;
    }

    /**
     * A column, in any order.
     *
     * @param type  PostgreSQL's name of it
     * @param value of a row; null, a number, a text or what has its text
     */
    public ArrayInsert<T> with(String name, String type, Function<T, Object> value) {
        columns.add(new Column<>(name, type, value));
        return this;
    }

    /** @param clause what becomes of rows that are there already, {@code ON CONFLICT …}; never from outside */
    public ArrayInsert<T> onConflict(String clause) {
        conflict = " " + clause;
        return this;
    }

    /** Writes them, all or none. */
    public void write(EntityManager database, List<T> rows) {
        if (!rows.isEmpty()) {
            database.unwrap(Session.class).doWork(connection -> insert(connection, rows));
        }
    }

    private void insert(Connection connection, List<T> rows) throws SQLException {
        String sql = "INSERT INTO " + table + " ("
                + columns.stream().map(Column::name).collect(Collectors.joining(", ")) + ") SELECT * FROM unnest("
                + String.join(", ", columns.stream().map(column -> "?").toList()) + ")" + conflict;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < columns.size(); i++) {
                Column<T> column = columns.get(i);
                Object[] values = rows.stream()
                        .map(row -> text(column.value().apply(row)))
                        .toArray();
                statement.setArray(i + 1, connection.createArrayOf(column.type(), values));
            }
            statement.executeUpdate();
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
