package fr.monjob.profile.account.secondfactor;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The first code that a phone makes out of its secret. */
public record SecondFactorCodeRequest(
        @NotNull @Size(min = 1, max = 40) String code) {}
