package fr.monjob.profile.person;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.monjob.profile.location.GeoPosition;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A profile as its owner writes it: the whole of it, so that what is left out is empty from then on. What only an answer
 * says is passed over, so that a client may send back what it was given.
 *
 * @param availableFrom first day the person can start; null for at once
 */
@JsonIgnoreProperties({"id", "version", "published", "confirmed", "missing"})
public record PersonRequest(
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String familyName,
        LocalDate birthDate,
        @Size(max = 254) String email,
        @Size(max = 40) String phone,
        @NotNull @Valid Home home,
        @Valid Mobility mobility,
        @Size(max = 20) List<@NotNull @Valid WantedJob> wantedJobs,
        @Size(max = 100) List<@NotNull @Valid OwnedSkill> skills,
        @Size(max = 20) List<@NotBlank @Size(max = 50) String> languages,
        LocalDate availableFrom,
        @Size(max = 2000) String summary) {

    public PersonRequest {
        mobility = mobility == null ? new Mobility(null, null, null) : mobility;
        wantedJobs = wantedJobs == null ? List.of() : wantedJobs;
        skills = skills == null ? List.of() : skills;
        languages = languages == null ? List.of() : languages;
    }

    /**
     * Where the person lives.
     *
     * @param location the exact point; without one the commune's centre stands for it
     */
    @JsonIgnoreProperties("communeName")
    @Schema(name = "HomeRequest")
    public record Home(
            @NotBlank @Size(max = 5) String communeCode,
            @Size(max = 200) String address,
            @Valid GeoPosition location) {}
}
