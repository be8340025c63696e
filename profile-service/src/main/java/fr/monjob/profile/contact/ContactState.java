package fr.monjob.profile.contact;

/** Where a contact request stands. Only the first two are open; the others are final. */
public enum ContactState {
    PENDING,
    ACCEPTED,
    DECLINED,
    REVOKED,
    EXPIRED
}
