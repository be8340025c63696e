package fr.monjob.insertion.measure;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.monjob.insertion.rule.Extension;
import fr.monjob.insertion.rule.MeasureKind;
import fr.monjob.insertion.rule.Purpose;
import fr.monjob.insertion.rule.StructureKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A measure for a person: to be recorded, or only to be checked. All days are from 2009 to 2100.
 *
 * @param profileId       the person; needed for a check, and otherwise the one of the path
 * @param structureSiret  where it takes place, 14 digits, spaces allowed
 * @param structureKind   of the structure; what is known of a verified employer when absent
 * @param endsOn          last day. A check without it answers how long it could be; an immersion and a contract are not
 *                        recorded without it
 * @param weeklyHours     1 to 48
 * @param purpose         of an immersion, one of three; not recorded without it
 * @param coupDePouce     what a coup de pouce compétences pays for
 * @param funding         who pays how much; one share, or a list of up to 10
 * @param renews          the measure of the same person and kind that this one continues
 * @param extension       what lets a contract last longer than usual
 * @param hoursWaiver     the days on which fewer hours a week were granted
 * @param criteria        how many criteria of the IAE the person meets; they are judged and not kept. Without them the
 *                        caller's own diagnosis stands, a référent is an authorised prescriber
 * @param prescriberSiret the organisation of the authorised prescriber who acts, after the end of a PASS IAE above all
 */
public record MeasureRequest(
        UUID profileId,
        @NotNull MeasureKind kind,
        @Size(max = 30) String structureSiret,
        StructureKind structureKind,
        @NotNull LocalDate startsOn,
        LocalDate endsOn,

        @DecimalMin("1") @DecimalMax("48") @Digits(integer = 2, fraction = 2)
        BigDecimal weeklyHours,

        Purpose purpose,
        CoupDePouce coupDePouce,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Size(max = 10)
        List<@Valid @NotNull FundingShare> funding,

        UUID renews,
        @Valid ExtensionRequest extension,
        @Valid HoursWaiver hoursWaiver,
        @Valid Criteria criteria,
        @Size(max = 30) String prescriberSiret) {

    public MeasureRequest {
        funding = funding == null ? List.of() : Collections.unmodifiableList(funding);
    }

    /**
     * One payer's part.
     *
     * @param amountCents at least 1
     * @param funder      for example État, Département, Région, FSE+
     */
    public record FundingShare(
            @NotNull @Min(1) @Max(100_000_000_000L) Long amountCents,
            @NotBlank @Size(max = 100) String funder) {}

    /**
     * Why a contract may last longer: a decision, whose reason is not told here, or a training that is to be finished.
     *
     * @param decidedOn      for DECISION, not after the contract's first day
     * @param trainingEndsOn for TRAINING
     */
    @Schema(name = "MeasureExtension")
    public record ExtensionRequest(@NotNull Extension.Ground ground, LocalDate decidedOn, LocalDate trainingEndsOn) {}

    /** Both days included. */
    public record HoursWaiver(
            @NotNull LocalDate from, @NotNull LocalDate until) {}

    /**
     * How many, and never which.
     *
     * @param level1 of four: RSA, ASS, AAH, over 24 months of unemployment
     * @param level2 of the decree's second list
     */
    @Schema(name = "IaeCriteriaCount")
    public record Criteria(
            @NotNull @Min(0) @Max(4) Integer level1,
            @NotNull @Min(0) @Max(20) Integer level2) {}
}
