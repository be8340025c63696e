package fr.monjob.insertion.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that a person did, as far as it lies in one week.
 *
 * @param id     the same in every week that it lies in
 * @param from   first day
 * @param to     last day
 * @param hours  in this week; absent for a measure whose weekly hours are not known
 * @param note   the person's words, or the offer's title and company
 * @param origin where it comes from; what the person added or an application brought can be changed
 * @param shared whether the person's advisor sees it
 */
public record ActivityItem(
        UUID id,
        ActivityKind kind,
        LocalDate from,
        LocalDate to,
        BigDecimal hours,
        String note,
        Origin origin,
        boolean shared) {

    /** What told of it. */
    @Schema(name = "ActivityOrigin")
    public enum Origin {
        PERSON,
        APPLICATION,
        MEASURE,
        CLAUSE
    }
}
