package fr.monjob.match.api;

import java.util.regex.Pattern;

/** What a ROME code tells by its form. */
public final class RomeCodes {

    private static final Pattern FORM = Pattern.compile("[A-N]\\d{4}");
    private static final int DOMAIN_LENGTH = 3;

    private RomeCodes() {}

    /** The professional domain: the first three characters. */
    public static String domainOf(String romeCode) {
        return romeCode.substring(0, DOMAIN_LENGTH);
    }

    static void check(String romeCode) {
        if (!FORM.matcher(romeCode).matches()) {
            throw new IllegalArgumentException("Not a ROME code");
        }
    }
}
