package fr.monjob.web.security;

/** What a caller is; exactly one per account, carried in the token's {@code groups}. */
public enum Role {
    /** A person the Département accompanies. */
    BENEFICIARY,
    /** Somebody who recruits for one establishment. */
    EMPLOYER,
    /** A référent of the Département. */
    ADVISOR,
    /** A facilitateur des clauses sociales. */
    FACILITATOR,
    /** Who opens accounts for advisors and facilitators. */
    ADMIN;

    /** The same roles as constants, for {@code @RolesAllowed}. */
    public static final class Name {
        public static final String BENEFICIARY = "BENEFICIARY";
        public static final String EMPLOYER = "EMPLOYER";
        public static final String ADVISOR = "ADVISOR";
        public static final String FACILITATOR = "FACILITATOR";
        public static final String ADMIN = "ADMIN";

        private Name() {}
    }
}
