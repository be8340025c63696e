package fr.monjob.insertion.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody would like to sign for a person.
 *
 * @param structureSiret where; null when it is not known or has none
 * @param structureKind  null when it is not known
 * @param endsOn         last day; null to ask how long it could be
 * @param weeklyHours    null when not said
 * @param purpose        for an immersion
 * @param extension      what lets a contract last longer than usual, or null
 * @param hoursWaiver    days for which fewer hours a week were granted, or null
 * @param criteria       what the person meets for the IAE; null when the caller stands for it
 * @param prescriberSiret the authorised prescriber who acts; null when none does
 * @param renews         the measure that this one continues, or null
 */
public record Plan(
        MeasureKind kind,
        String structureSiret,
        StructureKind structureKind,
        LocalDate startsOn,
        LocalDate endsOn,
        BigDecimal weeklyHours,
        Purpose purpose,
        Extension extension,
        DaySpan hoursWaiver,
        IaeCriteria criteria,
        String prescriberSiret,
        UUID renews) {

    /** Whether it is of this kind. */
    public boolean is(MeasureKind asked) {
        return kind == asked;
    }

    /** Whether something of this ground lets it last longer. */
    public boolean isExtendedBy(Extension.Ground ground) {
        return extension != null && extension.ground() == ground;
    }

    /** The same until another day; null for as long as it may be. */
    public Plan until(LocalDate otherEnd) {
        return new Plan(
                kind,
                structureSiret,
                structureKind,
                startsOn,
                otherEnd,
                weeklyHours,
                purpose,
                extension,
                hoursWaiver,
                criteria,
                prescriberSiret,
                renews);
    }
}
