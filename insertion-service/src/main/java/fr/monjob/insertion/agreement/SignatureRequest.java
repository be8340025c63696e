package fr.monjob.insertion.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A party's word.
 *
 * @param terms the digest of the terms that were read; 412 when they are others by now
 */
public record SignatureRequest(
        @NotNull Decision decision,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String terms) {}
