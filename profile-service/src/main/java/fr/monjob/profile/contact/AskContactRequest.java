package fr.monjob.profile.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * An employer asks to be put in contact.
 *
 * @param candidateId under which the employer knows the person
 * @param message     what the person reads
 */
public record AskContactRequest(
        @NotNull UUID candidateId,
        @NotBlank @Size(max = 1000) String message) {}
