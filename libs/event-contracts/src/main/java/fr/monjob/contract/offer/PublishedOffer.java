package fr.monjob.contract.offer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A published offer, whole.
 *
 * @param weeklyHours    hours a week, or null
 * @param startDate      first day of work; null for at once
 * @param durationMonths null when open-ended or not said
 * @param drivingLicence category asked for ("B"), or null
 * @param openings       people still looked for, at least 1
 * @param expiresOn      last day it is shown, or null
 */
public record PublishedOffer(
        UUID offerId,
        UUID employerId,
        String companyName,
        String title,
        String romeCode,
        String contractType,
        BigDecimal weeklyHours,
        LocalDate startDate,
        Integer durationMonths,
        Workplace location,
        List<WeightedSkill> skills,
        String drivingLicence,
        int openings,
        Instant publishedAt,
        LocalDate expiresOn) {

    /** Where the work is; offers are public, so this is the exact place. WGS 84 degrees. */
    public record Workplace(String communeCode, String communeName, double lat, double lon) {}

    /** @param weight ESSENTIAL or USEFUL */
    public record WeightedSkill(String code, String weight) {}
}
