package fr.monjob.messaging.erased;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Who was erased in this service. Who writes something of a person asks here first, in the same transaction: an erasure
 * waits until it is written and takes it along, or it is told that the person is erased. Safe for all threads.
 */
@Singleton
public class ErasedPeople {

    // In the order of the ids, so that two with the same people in hand wait for each other in one direction only.
    private static final String HOLD = """
            SELECT pg_advisory_xact_lock%s(hashtextextended('erased ' || person, 0))
              FROM (SELECT unnest(?::uuid[])::text AS person ORDER BY 1) people
            """;

    private static final String WHO = """
            SELECT person FROM unnest(?::uuid[]) AS person JOIN erased_person ON fingerprint = sha256(uuid_send(person))
            """;

    private static final String ADD = """
            INSERT INTO erased_person (fingerprint) VALUES (sha256(uuid_send(?::uuid))) ON CONFLICT DO NOTHING
            """;

    private final DataSource database;

    ErasedPeople(DataSource database) {
        this.database = database;
    }

    /** Those of these people who were erased. None of the others is until the end of the transaction. */
    @Transactional(TxType.MANDATORY)
    public Set<UUID> among(Collection<UUID> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        try (Connection connection = database.getConnection()) {
            hold("_shared", people, connection);
            // A statement of its own: one that had waited would not see what it waited for.
            try (PreparedStatement who = connection.prepareStatement(WHO)) {
                who.setArray(1, connection.createArrayOf("uuid", people.toArray()));
                Set<UUID> erased = new HashSet<>();
                try (ResultSet rows = who.executeQuery()) {
                    while (rows.next()) {
                        erased.add(rows.getObject(1, UUID.class));
                    }
                }
                return erased;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("Erased people", failure);
        }
    }

    /**
     * From the end of the transaction on this person is erased; waits for those who write something of them. To be asked
     * before anything else is locked, as those do.
     *
     * @return whether they were not erased before
     */
    @Transactional(TxType.MANDATORY)
    public boolean add(UUID person) {
        try (Connection connection = database.getConnection()) {
            hold("", Set.of(person), connection);
            try (PreparedStatement add = connection.prepareStatement(ADD)) {
                add.setObject(1, person);
                return add.executeUpdate() > 0;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("Erased people", failure);
        }
    }

    private static void hold(String kind, Collection<UUID> people, Connection connection) throws SQLException {
        try (PreparedStatement hold = connection.prepareStatement(HOLD.formatted(kind))) {
            hold.setArray(1, connection.createArrayOf("uuid", people.toArray()));
            hold.executeQuery().close();
        }
    }
}
