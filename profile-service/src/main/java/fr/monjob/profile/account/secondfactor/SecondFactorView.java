package fr.monjob.profile.account.secondfactor;

/**
 * The caller's second factor.
 *
 * @param required whether staff must have one here
 */
public record SecondFactorView(SecondFactorState state, boolean required, int recoveryCodesLeft) {}
