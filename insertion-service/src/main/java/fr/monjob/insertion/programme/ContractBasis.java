package fr.monjob.insertion.programme;

import fr.monjob.insertion.rule.clause.ClauseHours;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What hours of insertion are computed from: amount × labour share ÷ hourly cost × insertion share.
 *
 * @param amountCents     of the contract, without tax
 * @param labourShare     0 to 1, of the amount
 * @param hourlyCostCents of an hour of work, with charges
 * @param insertionShare  0 to 1, of the hours of work
 */
@Embeddable
public record ContractBasis(
        @NotNull @Min(1) @Max(100_000_000_000_000L) @Column(name = "amount_cents")
        Long amountCents,

        @NotNull
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 6)
        @Column(name = "labour_share")
        BigDecimal labourShare,

        @NotNull @Min(1) @Max(100_000) @Column(name = "hourly_cost_cents")
        Long hourlyCostCents,

        @NotNull
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 6)
        @Column(name = "insertion_share")
        BigDecimal insertionShare) {

    /** The hours that this asks for, in hundredths, rounded half up: they are signed as such. */
    BigDecimal hours() {
        return ClauseHours.asked(amountCents, labourShare, hourlyCostCents, insertionShare)
                .setScale(2, RoundingMode.HALF_UP);
    }
}
