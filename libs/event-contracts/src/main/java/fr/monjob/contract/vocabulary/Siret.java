package fr.monjob.contract.vocabulary;

import java.util.Optional;

/**
 * Names an establishment of a French organisation: nine digits of SIREN and five of NIC.
 *
 * @param value the 14 digits, without spaces
 */
public record Siret(String value) {

    private static final String LA_POSTE = "356000000";
    private static final String NOBODY = "000000000";

    /** @throws IllegalArgumentException when the value is not a SIRET that passes its check */
    public Siret {
        if (!value.matches("[0-9]{14}") || value.startsWith(NOBODY) || !passesCheck(value)) {
            throw new IllegalArgumentException("Not a SIRET");
        }
    }

    /**
     * Reads what a person typed; spaces of any kind are passed over.
     *
     * @return empty when it is not 14 digits, or fails the check of INSEE: Luhn over all digits, or for the
     *     establishments of La Poste a sum of digits divisible by five
     */
    public static Optional<Siret> parse(String typed) {
        try {
            return Optional.of(new Siret(typed == null ? "" : typed.replaceAll("[\\s\\u00a0\\u202f]", "")));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** The organisation: the first nine digits. */
    public String siren() {
        return value.substring(0, 9);
    }

    private static boolean passesCheck(String digits) {
        int luhn = 0;
        int plain = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            plain += digit;
            // 14 digits: the first, third, ... stand at even places from the right and count double.
            int weighted = i % 2 == 0 ? digit * 2 : digit;
            luhn += weighted > 9 ? weighted - 9 : weighted;
        }
        return luhn % 10 == 0 || (digits.startsWith(LA_POSTE) && plain % 5 == 0);
    }
}
