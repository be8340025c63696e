package fr.monjob.insertion.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Weeks of activity, the latest first. */
public record ActivityView(List<Week> weeks) {

    /**
     * Monday to Sunday.
     *
     * @param hours    of all the items
     * @param expected hours of the contrat d'engagement; told to the person alone
     * @param missing  to what is expected, 0 when nothing is; told to the person alone: an advisor sees what is shared, from
     *                 which nothing follows about the rest
     */
    @Schema(name = "ActivityWeek")
    public record Week(
            LocalDate monday, BigDecimal hours, BigDecimal expected, BigDecimal missing, List<ActivityItem> items) {}
}
