package fr.monjob.profile.account.secondfactor;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Asks for a secret.
 *
 * @param code from the present phone, or a recovery code; of who has a second factor already
 */
public record SecondFactorSetupRequest(
        @NotNull @Size(min = 1, max = 1024) String password,
        @Size(min = 1, max = 40) String code) {}
