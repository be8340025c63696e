package fr.monjob.insertion.measure;

import fr.monjob.insertion.rule.DaySpan;
import fr.monjob.insertion.rule.MeasureKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** On which days a person had which measure; for who has asked whether the caller may know. */
@ApplicationScoped
public class MeasureDays {

    /**
     * A measure as far as it has come.
     *
     * @param weeklyHours null when it has none
     */
    public record Had(UUID id, MeasureKind kind, DaySpan days, BigDecimal weeklyHours) {}

    /** The measures of these kinds that had begun by that day, none beyond it. */
    @Transactional(TxType.MANDATORY)
    public List<Had> list(UUID personId, Set<MeasureKind> kinds, LocalDate until) {
        return MeasureEntity.<MeasureEntity>list(
                        "personId = ?1 and kind in ?2 and startsOn <= ?3 order by startsOn, id", personId, kinds, until)
                .stream()
                .map(measure -> new Had(measure.id, measure.kind, days(measure, until), measure.weeklyHours))
                .toList();
    }

    /** Whether this is a measure of this person and of one of these kinds. */
    @Transactional(TxType.MANDATORY)
    public boolean isOf(UUID personId, UUID measureId, Set<MeasureKind> kinds) {
        return MeasureEntity.count("id = ?1 and personId = ?2 and kind in ?3", measureId, personId, kinds) > 0;
    }

    private static DaySpan days(MeasureEntity measure, LocalDate until) {
        DaySpan known = measure.days();
        return new DaySpan(measure.startsOn, known == null || known.last().isAfter(until) ? until : known.last());
    }
}
