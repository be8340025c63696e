package fr.monjob.offer.offer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is paid, gross, in euro cents; {@code max} may be null.
 *
 * @param min cents, 0 to 10 000 000 (100 000 €)
 * @param max cents, not below {@code min}
 */
public record Salary(
        @NotNull @Min(0) @Max(10_000_000) Long min,
        @Min(0) @Max(10_000_000) Long max,
        @NotNull Per per) {

    /** What time the pay is for. */
    @Schema(name = "SalaryPer")
    public enum Per {
        HOUR,
        MONTH,
        YEAR
    }
}
