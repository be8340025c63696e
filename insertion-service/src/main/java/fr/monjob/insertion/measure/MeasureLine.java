package fr.monjob.insertion.measure;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of a list, read.
 *
 * @param outcome null while it is not known, and {@code endedOn} with it
 */
record MeasureLine(UUID personId, MeasureRequest request, MeasureOutcome outcome, LocalDate endedOn) {}
