package fr.monjob.match.index;

/** ROME codes as numbers from 0 to 139 999: the domain is the number without its last two digits. */
final class JobNumber {

    /** What stands for "no job": of no domain. */
    static final int NONE = -1;

    private static final int JOBS_A_LETTER = 10_000;
    private static final int JOBS_A_DOMAIN = 100;

    private JobNumber() {}

    static int of(String romeCodeOrNull) {
        return romeCodeOrNull == null
                ? NONE
                : (romeCodeOrNull.charAt(0) - 'A') * JOBS_A_LETTER
                        + Integer.parseInt(romeCodeOrNull, 1, romeCodeOrNull.length(), 10);
    }

    static int domainOf(int job) {
        return job == NONE ? NONE : job / JOBS_A_DOMAIN;
    }

    /** 0 to 99. */
    static int withinDomain(int job) {
        return job % JOBS_A_DOMAIN;
    }

    static int of(int domain, int withinDomain) {
        return domain * JOBS_A_DOMAIN + withinDomain;
    }
}
