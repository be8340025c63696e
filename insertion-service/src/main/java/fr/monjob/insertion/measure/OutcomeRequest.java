package fr.monjob.insertion.measure;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * How a measure ended.
 *
 * @param endedOn its last day: not after today, nor after the day it was recorded to end
 * @param hiredOn first day of the job that it led to, from the first day of the measure to a year after its last; the day
 *                on which it ended when absent. Only with an employment. A lasting one, or one of six months or more, is a
 *                return to employment
 */
public record OutcomeRequest(
        @NotNull MeasureOutcome outcome, @NotNull LocalDate endedOn, LocalDate hiredOn) {}
