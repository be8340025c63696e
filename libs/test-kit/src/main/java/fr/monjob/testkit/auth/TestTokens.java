package fr.monjob.testkit.auth;

import java.util.UUID;

/** Access tokens as profile-service issues them, for services under {@code @WithStack}. */
public final class TestTokens {

    private TestTokens() {}

    /** A beneficiary; the account's id is the profile's. */
    public static String beneficiary(UUID accountId) {
        return role("BENEFICIARY", accountId).sign();
    }

    /**
     * An employer.
     *
     * @param employerId the company's id, another than the account's
     */
    public static String employer(UUID accountId, UUID employerId, String siret, String companyName) {
        return role("EMPLOYER", accountId)
                .claim("employer_id", employerId.toString())
                .claim("siret", siret)
                .claim("company_name", companyName)
                .sign();
    }

    /** An employer of whom only the company's id matters; account, SIRET and name are made up. */
    public static String employer(UUID employerId) {
        return employer(UUID.randomUUID(), employerId, "13002526500013", "Entreprise " + employerId);
    }

    public static String advisor(UUID accountId) {
        return role("ADVISOR", accountId).sign();
    }

    public static String advisor() {
        return advisor(UUID.randomUUID());
    }

    public static String facilitator(UUID accountId) {
        return role("FACILITATOR", accountId).sign();
    }

    public static String admin(UUID accountId) {
        return role("ADMIN", accountId).sign();
    }

    public static String admin() {
        return admin(UUID.randomUUID());
    }

    /** A token to be changed before it is signed: wrong issuer, expired, another key. */
    public static TestToken role(String role, UUID accountId) {
        return new TestToken(role, accountId);
    }
}
