package fr.monjob.insertion.hours;

import fr.monjob.insertion.rule.DaySpan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** The hours that stand in the ledger for a person; for who has asked whether the caller may know. */
@ApplicationScoped
public class StandingHours {

    private static final String STANDING = "reverses is null and reversedBy is null";

    /** What one line says, over its month. */
    public record Line(UUID id, DaySpan days, BigDecimal hours) {}

    /** The lines of the months in which these days lie. */
    @Transactional(TxType.MANDATORY)
    public List<Line> list(UUID personId, DaySpan days) {
        return HoursEntity.<HoursEntity>list(
                        "personId = ?1 and month between ?2 and ?3 and " + STANDING + " order by month, id",
                        personId,
                        days.first().withDayOfMonth(1),
                        days.last())
                .stream()
                .map(line -> new Line(
                        line.id,
                        new DaySpan(line.month, line.month.withDayOfMonth(line.month.lengthOfMonth())),
                        line.hours))
                .toList();
    }

    /** Whether this is a line that stands for this person. */
    @Transactional(TxType.MANDATORY)
    public boolean isOf(UUID personId, UUID lineId) {
        return HoursEntity.count("id = ?1 and personId = ?2 and " + STANDING, lineId, personId) > 0;
    }
}
