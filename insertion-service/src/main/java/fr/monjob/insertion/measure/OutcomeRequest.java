package fr.monjob.insertion.measure;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * How a measure ended.
 *
 * @param endedOn its last day: not after today, nor after the day it was recorded to end
 */
public record OutcomeRequest(
        @NotNull MeasureOutcome outcome, @NotNull LocalDate endedOn) {}
