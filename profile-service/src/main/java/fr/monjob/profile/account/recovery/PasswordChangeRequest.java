package fr.monjob.profile.account.recovery;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A new password in place of the present one. */
public record PasswordChangeRequest(
        @NotNull @Size(min = 1, max = 1024) String currentPassword,
        @NotNull @Size(min = 1, max = 1024) String newPassword) {}
