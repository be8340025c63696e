package fr.monjob.offer.offer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.monjob.contract.vocabulary.ContractType;
import fr.monjob.contract.vocabulary.DrivingLicence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an employer says of an offer. What only we say of it may be sent back as it was read, and changes nothing.
 *
 * @param weeklyHours    1 to 48 hours a week (48 is the legal week's limit, article L3121-20)
 * @param startDate      first day of work, at most 12 months ahead, and not before today when the offer is published;
 *                       without it at once
 * @param durationMonths 1 to 120
 * @param openings       people looked for, 1 to 500
 * @param expiresOn      last day the offer is shown, at most 12 months ahead, and not before today when the offer is
 *                       published; without it 60 days after the publication
 */
@JsonIgnoreProperties({"id", "status", "companyName", "romeLabel", "publishedAt", "distanceMetres", "answerRate"})
public record OfferRequest(
        @NotBlank @Size(max = 150) String title,
        @NotBlank @Size(max = 5000) String description,

        @NotNull @Pattern(regexp = "[A-N][0-9]{4}", message = "{rome-code}")
        String romeCode,

        @NotNull ContractType contractType,

        @DecimalMin("1") @DecimalMax("48") @Digits(integer = 2, fraction = 2)
        BigDecimal weeklyHours,

        LocalDate startDate,
        @Min(1) @Max(120) Integer durationMonths,
        @Valid @NotNull Location location,
        @Size(max = 30) List<@Valid @NotNull OfferSkill> skills,
        DrivingLicence drivingLicence,
        @Size(max = 14) List<@Valid @NotNull Shift> shifts,
        @Valid Salary salary,
        @NotNull @Min(1) @Max(500) Integer openings,
        LocalDate expiresOn) {

    public OfferRequest {
        skills = skills == null ? List.of() : Collections.unmodifiableList(skills);
        shifts = shifts == null ? List.of() : Collections.unmodifiableList(shifts);
    }

    /** @param address street and number, or null */
    @JsonIgnoreProperties({"communeName", "lat", "lon"})
    @Schema(name = "OfferLocationRequest")
    public record Location(
            @NotBlank @Pattern(regexp = "[0-9][0-9AB][0-9]{3}", message = "{commune-code}")
            String communeCode,

            @Size(max = 200) String address) {}
}
