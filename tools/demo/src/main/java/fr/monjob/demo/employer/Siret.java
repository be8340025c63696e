package fr.monjob.demo.employer;

/**
 * Numbers that pass the check of a SIRET and belong to nobody: INSEE has given no SIREN that begins with 0.
 */
public final class Siret {

    private static final int SIREN_DIGITS = 8;
    private static final int STEP = 7_919;
    private static final int ALL = 10_000_000;

    private Siret() {}

    /** The n-th of them, from 0 to 9 999 999; neighbours do not look alike. */
    public static String of(int number) {
        long spread = ((long) number * STEP + 1_234_567) % ALL;
        String siren = withKey("0" + String.format("%0" + (SIREN_DIGITS - 1) + "d", spread));
        return withKey(siren + "0001");
    }

    /** Adds the last digit, with which the sum of Luhn ends with 0. */
    static String withKey(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit * 2 : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
