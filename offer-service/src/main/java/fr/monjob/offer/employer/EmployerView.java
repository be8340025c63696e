package fr.monjob.offer.employer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An employer as itself and the advisors see it.
 *
 * @param answerRate null while it has had too few applications
 */
public record EmployerView(
        UUID id,
        String siret,
        String companyName,
        EmployerKind kind,
        Location location,
        Contact contact,
        Verification verification,
        String verificationReason,
        AnswerRate answerRate) {

    /** WGS 84 degrees of the commune's centre. */
    @Schema(name = "EmployerLocation")
    public record Location(String communeCode, String communeName, String address, double lat, double lon) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EmployerContact")
    public record Contact(String name, String email, String phone) {}
}
