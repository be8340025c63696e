package fr.monjob.profile.contact;

/** Whose word moves a contact request. */
public enum ContactParty {
    BENEFICIARY,
    EMPLOYER,
    CLOCK,
    /** Of neither side: a request that ends with its offer. */
    PLATFORM
}
