package fr.monjob.insertion.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A programme of hours of insertion. All days are from 2009 to 2100.
 *
 * @param contractingBody who demands the hours
 * @param facilitatorId   account of who keeps them right; a facilitator's own programmes are the caller's. An
 *                        administrator may leave it open for a while
 * @param plie            the plan of the facilitator (plan local pour l'insertion et l'emploi)
 * @param hoursCommitted  more than 0; when neither they nor {@code basis} are there, those of the lots count
 * @param basis           of a contract whose hours are computed
 * @param endsOn          last day, as agreed
 */
public record ProgrammeRequest(
        @NotBlank @Size(max = 200) String name,
        @NotNull ProgrammeKind kind,
        @NotBlank @Size(max = 200) String contractingBody,
        UUID facilitatorId,
        @Size(max = 200) String plie,

        @DecimalMin(value = "0", inclusive = false) @Digits(integer = 9, fraction = 2)
        BigDecimal hoursCommitted,

        @Valid ContractBasis basis,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn) {}
