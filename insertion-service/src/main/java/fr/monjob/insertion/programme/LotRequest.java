package fr.monjob.insertion.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A part of a programme that one employer carries out.
 *
 * @param employerSiret  the company or structure, 14 digits, spaces allowed
 * @param hoursCommitted more than 0; they or {@code basis}
 * @param basis          of a contract whose hours are computed
 * @param communeCode    INSEE code of where the work is done; with it and {@code romeCodes} people nearby are suggested
 * @param romeCodes      the jobs that there are
 * @param colleges       where the work is done, of a MARCHE_COLLEGE and no other kind
 */
public record LotRequest(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Size(max = 30) String employerSiret,

        @DecimalMin(value = "0", inclusive = false) @Digits(integer = 9, fraction = 2)
        BigDecimal hoursCommitted,

        @Valid ContractBasis basis,
        @Size(max = 5) String communeCode,
        @Size(max = 20) Set<@NotNull String> romeCodes,
        @Size(max = 200) List<@Valid @NotNull College> colleges) {

    public LotRequest {
        romeCodes = romeCodes == null ? Set.of() : Collections.unmodifiableSet(romeCodes);
        colleges = colleges == null ? List.of() : Collections.unmodifiableList(colleges);
    }
}
