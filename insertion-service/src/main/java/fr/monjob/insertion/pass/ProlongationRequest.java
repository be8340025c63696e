package fr.monjob.insertion.pass;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A prolongation that was granted.
 *
 * @param days    1 to 1826, five years
 * @param askedOn today when absent; not ahead
 */
public record ProlongationRequest(
        @NotNull @Min(1) @Max(1826) Integer days, LocalDate askedOn) {}
