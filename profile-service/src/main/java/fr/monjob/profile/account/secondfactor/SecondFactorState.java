package fr.monjob.profile.account.secondfactor;

/** Whether a log-in asks for a code. */
public enum SecondFactorState {
    ABSENT,
    ACTIVE
}
