package fr.monjob.profile.account.invitation;

/** What became of a code. */
public enum InvitationState {
    OPEN,
    USED,
    EXPIRED,
    REVOKED
}
