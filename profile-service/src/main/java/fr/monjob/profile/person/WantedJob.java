package fr.monjob.profile.person;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.monjob.contract.vocabulary.ContractType;
import fr.monjob.contract.vocabulary.HoursRange;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A job a person wants; its label in an answer is the catalogue's.
 *
 * @param radiusKm      how far they go for it
 * @param contractTypes the contracts they accept; empty accepts all
 * @param weeklyHours   or null
 */
@JsonIgnoreProperties("label")
public record WantedJob(
        @NotNull @Size(max = 10) String romeCode,
        @NotNull @Min(1) @Max(100) Integer radiusKm,
        @Size(max = 7) List<@NotNull ContractType> contractTypes,
        HoursRange weeklyHours) {

    public WantedJob {
        contractTypes = contractTypes == null
                ? List.of()
                : contractTypes.stream().distinct().toList();
    }
}
