package fr.monjob.insertion.measure;

import fr.monjob.insertion.rule.MeasureKind;
import fr.monjob.insertion.rule.Purpose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A measure, for the structure where it takes place: what it signed and no more. What came after is the person's.
 *
 * @param personKey the same for all measures of a person in this structure; in a search, and for anybody else, the person
 *                  has another one
 * @param endsOn    last day as it was signed
 * @param endedOn   last day as it came
 */
public record StructureMeasureView(
        UUID id,
        UUID personKey,
        MeasureKind kind,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate endedOn,
        BigDecimal weeklyHours,
        Purpose purpose) {}
