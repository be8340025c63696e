package fr.monjob.offer.offer;

import fr.monjob.contract.vocabulary.ContractType;
import fr.monjob.contract.vocabulary.DrivingLicence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.FutureOrPresent;
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
 * What an employer says of an offer.
 *
 * @param weeklyHours    1 to 48 hours a week (48 is the legal week's limit, article L3121-20)
 * @param durationMonths 1 to 120
 * @param openings       people looked for, 1 to 500
 * @param expiresOn      last day the offer is shown; without it 60 days after the publication
 */
public record OfferRequest(
        @NotBlank @Size(max = 150) String title,
        @NotBlank @Size(max = 5000) String description,

        @NotNull @Pattern(regexp = "[A-N][0-9]{4}", message = "code ROME attendu, par exemple F1703")
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
        @FutureOrPresent LocalDate expiresOn) {

    public OfferRequest {
        skills = skills == null ? List.of() : Collections.unmodifiableList(skills);
        shifts = shifts == null ? List.of() : Collections.unmodifiableList(shifts);
    }

    /** @param address street and number, or null */
    @Schema(name = "OfferLocationRequest")
    public record Location(
            @NotBlank @Pattern(regexp = "[0-9][0-9AB][0-9]{3}", message = "code INSEE de commune attendu")
            String communeCode,

            @Size(max = 200) String address) {}
}
