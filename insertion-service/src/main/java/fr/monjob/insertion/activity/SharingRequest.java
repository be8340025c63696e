package fr.monjob.insertion.activity;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * What a person shows their advisor, or takes back.
 *
 * @param items  of the person's own activity; up to 500
 * @param shared false to take it back
 */
public record SharingRequest(
        @NotEmpty @Size(max = 500) Set<@NotNull UUID> items,
        @NotNull Boolean shared) {}
