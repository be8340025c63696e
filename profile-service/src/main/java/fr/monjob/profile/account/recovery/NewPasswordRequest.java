package fr.monjob.profile.account.recovery;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A new password in place of the forgotten one.
 *
 * @param token what stands behind the {@code #} of the link
 */
public record NewPasswordRequest(
        @NotNull @Size(min = 1, max = 100) String token,
        @NotNull @Size(min = 1, max = 1024) String password) {}
