package fr.monjob.offer.offer;

import fr.monjob.contract.vocabulary.ContractType;
import fr.monjob.contract.vocabulary.DrivingLicence;
import fr.monjob.offer.employer.AnswerRate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An offer as everybody may see it once published, and its employer at any time.
 *
 * @param distanceMetres from the point searched around; absent elsewhere
 * @param answerRate     how the employer answers; absent while too little is known
 */
public record OfferView(
        UUID id,
        OfferStatus status,
        String title,
        String description,
        String companyName,
        String romeCode,
        String romeLabel,
        ContractType contractType,
        BigDecimal weeklyHours,
        LocalDate startDate,
        Integer durationMonths,
        Location location,
        List<Skill> skills,
        DrivingLicence drivingLicence,
        List<Shift> shifts,
        Salary salary,
        int openings,
        LocalDate expiresOn,
        Instant publishedAt,
        Long distanceMetres,
        AnswerRate answerRate) {

    /** WGS 84 degrees. */
    @Schema(name = "OfferLocation")
    public record Location(String communeCode, String communeName, String address, double lat, double lon) {}

    @Schema(name = "OfferSkillView")
    public record Skill(String code, String label, OfferSkill.Weight weight) {}
}
