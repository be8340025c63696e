package fr.monjob.profile.account.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Body of a log-in.
 *
 * @param code of who has a second factor: from their phone, or a recovery code
 */
public record LoginRequest(
        @NotNull @Size(min = 1, max = 254) String identifier,
        @NotNull @Size(min = 1, max = 1024) String password,
        @Size(min = 1, max = 40) String code) {}
