package fr.monjob.insertion.hours;

import fr.monjob.contract.id.UuidV7;
import fr.monjob.insertion.list.ArrayInsert;
import fr.monjob.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** Writes many lines in a few statements, so that the guard of the ledger looks at many of them at once. */
@ApplicationScoped
class LedgerBatch {

    /** What a slow machine writes within the seconds that a statement has. */
    private static final int AT_ONCE = 5_000;

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
        // The ids first: the lines stand in the order of the list, whatever the order in which they are written.
        List<Numbered> numbered = lines.stream()
                .map(line -> new Numbered(UuidV7.next(), line))
                .sorted(Comparator.comparing(each -> each.line.personId()))
                .toList();
        ArrayInsert<Numbered> insert = insert(lotId);
        try {
            for (int from = 0; from < numbered.size(); ) {
                int until = endOfPerson(numbered, Math.min(numbered.size(), from + AT_ONCE));
                insert.write(database, numbered.subList(from, until));
                from = until;
            }
        } catch (ConstraintViolationException refused) {
            throw Ledger.translated(refused);
        }
    }

    private record Numbered(UUID id, HoursLine line) {}

    /** The lines of one person stay together: what was worked in a month may stand in any of them. */
    private static int endOfPerson(List<Numbered> lines, int until) {
        int end = until;
        while (end < lines.size()
                && lines.get(end).line.personId().equals(lines.get(end - 1).line.personId())) {
            end++;
        }
        return end;
    }

    private ArrayInsert<Numbered> insert(UUID lotId) {
        return new ArrayInsert<Numbered>("hours_entry")
                .with("id", "uuid", Numbered::id)
                .with("lot_id", "uuid", each -> lotId)
                .with("person_id", "uuid", each -> each.line.personId())
                .with("month", "date", each -> each.line.month().atDay(1))
                .with("hours", "numeric", each -> each.line.hours())
                .with("hours_worked", "numeric", each -> each.line.worked())
                .with("contract_kind", "text", each -> each.line.contract())
                .with("proof_reference", "text", each -> each.line.proof())
                .with("college_uai", "text", each -> each.line.work().uai())
                .with("activity", "text", each -> each.line.work().activity())
                .with("recorded_by", "uuid", each -> caller.accountId())
                .with("recorded_at", "timestamptz", each -> clock.instant());
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
