package fr.monjob.insertion.activity;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Something that a person did.
 *
 * @param day   not after today, and not longer than a year ago
 * @param hours 0.25 to 12
 * @param note  the person's own words
 */
public record ActivityRequest(
        @NotNull ActivityKind kind,
        @NotNull LocalDate day,

        @NotNull @DecimalMin("0.25") @DecimalMax("12") @Digits(integer = 2, fraction = 2)
        BigDecimal hours,

        @Size(max = 500) String note) {}
