package fr.monjob.profile.person;

import fr.monjob.contract.vocabulary.DrivingLicence;
import fr.monjob.contract.vocabulary.TravelMode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * How a person gets to work.
 *
 * @param maxMinutes longest way they accept, or null
 */
public record Mobility(
        @Size(max = 5) List<@NotNull TravelMode> modes,
        @Size(max = 15) List<@NotNull DrivingLicence> drivingLicences,
        @Min(5) @Max(240) Integer maxMinutes) {

    public Mobility {
        modes = modes == null ? List.of() : modes.stream().distinct().toList();
        drivingLicences = drivingLicences == null
                ? List.of()
                : drivingLicences.stream().distinct().toList();
    }
}
