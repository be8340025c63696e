package fr.monjob.insertion.measure;

import fr.monjob.insertion.rule.MeasureKind;
import fr.monjob.insertion.rule.Purpose;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A measure, for the person and their advisor.
 *
 * @param endsOn  last day as it was signed
 * @param outcome absent while it is not known
 * @param endedOn last day as it came, with the outcome
 * @param hiredOn first day of the job that it led to
 * @param history all that was recorded, the oldest first
 */
public record MeasureView(
        UUID id,
        MeasureKind kind,
        String structureSiret,
        LocalDate startsOn,
        LocalDate endsOn,
        BigDecimal weeklyHours,
        Purpose purpose,
        CoupDePouce coupDePouce,
        List<MeasureRequest.FundingShare> funding,
        UUID renews,
        MeasureRequest.ExtensionRequest extension,
        MeasureRequest.HoursWaiver hoursWaiver,
        String prescriberSiret,
        MeasureOutcome outcome,
        LocalDate endedOn,
        LocalDate hiredOn,
        List<Recorded> history) {

    /**
     * What was recorded, and when.
     *
     * @param outcome absent for the measure itself and for a change
     * @param on      the day it is about
     * @param before  of a change: what the measure said until then
     */
    public record Recorded(MeasureOutcome outcome, LocalDate on, Instant at, MeasureRequest before) {}
}
