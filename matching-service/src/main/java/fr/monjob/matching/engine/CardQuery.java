package fr.monjob.matching.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * How cards of one kind are read from their tables: all of them as a stream, or some by name.
 *
 * @param select one row a card, up to a condition
 * @param id     the column that names a card
 * @param order  columns in whose order all are read
 * @param reader makes a card of the current row
 */
record CardQuery<C>(String select, String id, String order, RowReader<C> reader) {

    /** Rows in one answer of the server, so that a million cards are never in memory together. */
    private static final int FETCHED = 1_000;

    /** Makes a card of the current row. */
    interface RowReader<C> {
        C read(ResultSet row) throws SQLException;
    }

    /** Reads all. @param connection within a transaction, without which the driver does not stream */
    void readAll(Connection connection, Consumer<? super C> sink) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(select + " ORDER BY " + order)) {
            statement.setFetchSize(FETCHED);
            read(statement, sink);
        }
    }

    /** Reads those that are there. */
    void readNamed(Connection connection, Collection<UUID> names, Consumer<? super C> sink) throws SQLException {
        if (names.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(select + " WHERE " + id + " = ANY (?)")) {
            statement.setArray(1, connection.createArrayOf("uuid", names.toArray()));
            read(statement, sink);
        }
    }

    private void read(PreparedStatement statement, Consumer<? super C> sink) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                sink.accept(reader.read(rows));
            }
        }
    }
}
