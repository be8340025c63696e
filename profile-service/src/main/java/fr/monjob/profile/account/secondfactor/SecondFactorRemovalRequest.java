package fr.monjob.profile.account.secondfactor;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Switches a second factor off.
 *
 * @param code from the phone, or a recovery code
 */
public record SecondFactorRemovalRequest(
        @NotNull @Size(min = 1, max = 1024) String password,
        @NotNull @Size(min = 1, max = 40) String code) {}
