package fr.monjob.insertion.rule;

import java.util.UUID;

/**
 * A measure that a person had, has, or is to have: rules count all three.
 *
 * @param structureSiret null when it has none
 * @param purpose        of an immersion, otherwise null
 * @param renews         the measure it continues, or null
 */
public record PastMeasure(
        UUID id, MeasureKind kind, String structureSiret, DaySpan days, Purpose purpose, UUID renews) {}
