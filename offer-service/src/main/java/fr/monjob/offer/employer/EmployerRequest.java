package fr.monjob.offer.employer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an employer presents itself.
 *
 * @param siret        14 digits, spaces allowed; checked by its digits only
 * @param verification like all that only we say of an employer, accepted so that what was read can be sent back; it never
 *                     changes anything
 */
@JsonIgnoreProperties({"id", "verificationReason", "answerRate"})
public record EmployerRequest(
        @NotBlank @Size(max = 30) String siret,
        @NotBlank @Size(max = 150) String companyName,
        @NotNull EmployerKind kind,
        @Valid @NotNull Location location,
        @Valid Contact contact,
        Verification verification) {

    /** @param address street and number, or null */
    @JsonIgnoreProperties({"communeName", "lat", "lon"})
    @Schema(name = "EmployerLocationRequest")
    public record Location(
            @NotBlank @Pattern(regexp = "[0-9][0-9AB][0-9]{3}", message = "{commune-code}")
            String communeCode,

            @Size(max = 200) String address) {}

    /** Whom to reach; each part may be null. */
    @Schema(name = "EmployerContactRequest")
    public record Contact(
            @Size(max = 100) String name,
            @Email @Size(max = 254) String email,
            @Size(max = 30) String phone) {}
}
