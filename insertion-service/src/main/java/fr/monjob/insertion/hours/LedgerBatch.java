package fr.monjob.insertion.hours;

import fr.monjob.contract.id.UuidV7;
import fr.monjob.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;

/** Writes many lines in one statement, so that the guard of the ledger looks once at all of them. */
@ApplicationScoped
class LedgerBatch {

    private final EntityManager database;
    private final CurrentUser caller;
    private final Clock clock;

    LedgerBatch(EntityManager database, CurrentUser caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is claimed of the months of a programme's people, wherever. */
    @Transactional(TxType.MANDATORY)
    Map<HoursListReader.Claim, ClaimedMonth> claimedIn(UUID programmeId) {
        List<Object[]> found = database.createNativeQuery("""
                        SELECT c.person_id, c.month, c.worked, c.claimed FROM claimed_month c
                        JOIN participant p ON p.person_id = c.person_id AND p.programme_id = :programme
                        """, Object[].class)
                .setParameter("programme", programmeId)
                .getResultList();
        Map<HoursListReader.Claim, ClaimedMonth> claimed = new HashMap<>();
        found.forEach(row -> claimed.put(
                new HoursListReader.Claim((UUID) row[0], YearMonth.from(day(row[1]))),
                new ClaimedMonth((BigDecimal) row[2], (BigDecimal) row[3])));
        return claimed;
    }

    /** Writes them, all or none: somebody may have claimed the same hours a moment ago. */
    @Transactional(TxType.MANDATORY)
    void write(UUID lotId, List<HoursLine> lines) {
        try {
            database.unwrap(Session.class).doWork(connection -> insert(connection, lotId, lines));
        } catch (ConstraintViolationException refused) {
            throw Ledger.translated(refused);
        }
    }

    private void insert(Connection connection, UUID lotId, List<HoursLine> lines) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                INSERT INTO hours_entry (id, lot_id, person_id, month, hours, hours_worked, contract_kind,
                    proof_reference, recorded_by, recorded_at)
                SELECT line.id, ?, line.person, line.month, line.hours, line.worked, line.contract, line.proof, ?, ?
                FROM unnest(?, ?, ?, ?, ?, ?, ?) AS line (id, person, month, hours, worked, contract, proof)
                """)) {
            statement.setObject(1, lotId);
            statement.setObject(2, caller.accountId());
            statement.setObject(3, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            statement.setArray(4, array(connection, "uuid", lines, line -> UuidV7.next()));
            statement.setArray(5, array(connection, "uuid", lines, HoursLine::personId));
            statement.setArray(
                    6,
                    array(
                            connection,
                            "date",
                            lines,
                            line -> line.month().atDay(1).toString()));
            statement.setArray(7, array(connection, "numeric", lines, HoursLine::hours));
            statement.setArray(8, array(connection, "numeric", lines, HoursLine::worked));
            statement.setArray(
                    9, array(connection, "text", lines, line -> line.contract().name()));
            statement.setArray(10, array(connection, "text", lines, HoursLine::proof));
            statement.executeUpdate();
        }
    }

    private static Array array(
            Connection connection, String type, List<HoursLine> lines, Function<HoursLine, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, lines.stream().map(value).toArray());
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
