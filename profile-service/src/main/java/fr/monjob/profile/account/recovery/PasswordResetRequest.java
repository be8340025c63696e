package fr.monjob.profile.account.recovery;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whose password is forgotten: an e-mail address or a French phone number. */
public record PasswordResetRequest(
        @NotNull @Size(min = 1, max = 254) String identifier) {}
