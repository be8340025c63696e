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

    /** Who works for the Département or with it, and sees what is others'. */
    public boolean isStaff() {
        return this == ADVISOR || this == FACILITATOR || this == ADMIN;
    }

    /** The same roles as constants, for {@code @RolesAllowed}. */
    public static final class Name {
        public static final String BENEFICIARY = "BENEFICIARY";
        public static final String EMPLOYER = "EMPLOYER";
        public static final String ADVISOR = "ADVISOR";
        public static final String FACILITATOR = "FACILITATOR";
        public static final String ADMIN = "ADMIN";

        /** No role: the group of staff who may do nothing before they have set up a second factor. */
        public static final String SECOND_FACTOR_SETUP = "SECOND_FACTOR_SETUP";

        private Name() {}
    }
}
