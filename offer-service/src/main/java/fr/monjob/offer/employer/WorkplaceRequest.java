package fr.monjob.offer.employer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A workplace as its employer names it.
 *
 * @param address street and number, or null
 */
public record WorkplaceRequest(
        @NotBlank @Size(max = 100) String label,

        @NotBlank @Pattern(regexp = "[0-9][0-9AB][0-9]{3}", message = "{commune-code}")
        String communeCode,

        @Size(max = 200) String address) {}
