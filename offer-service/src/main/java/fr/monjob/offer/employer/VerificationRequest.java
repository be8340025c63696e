package fr.monjob.offer.employer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An advisor's finding.
 *
 * @param decision VERIFIED or REFUSED
 * @param reason   what the employer reads; needed for a refusal
 */
public record VerificationRequest(
        @NotNull Decision decision, @Size(max = 500) String reason) {

    /** The two findings there are. */
    @Schema(name = "VerificationDecision")
    public enum Decision {
        VERIFIED,
        REFUSED
    }
}
