package fr.monjob.profile.account.secondfactor;

import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * What the service and a phone both know: 160 random bits, as long as the hash that is made with them (RFC 4226, section 4).
 */
final class SharedSecret {

    static final int BYTES = 20;

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String ISSUER = "monjob";
    private static final SecureRandom RANDOM = new SecureRandom();

    private SharedSecret() {}

    static byte[] next() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** As it is typed into a phone that can't read the picture: base32 (RFC 4648), of 20 bytes without padding. */
    static String base32(byte[] secret) {
        int characters = secret.length * 8 / 5;
        String digits = new BigInteger(1, secret).toString(ALPHABET.length());
        StringBuilder text = new StringBuilder("A".repeat(characters - digits.length()));
        digits.chars().forEach(digit -> text.append(ALPHABET.charAt(Character.digit(digit, ALPHABET.length()))));
        return text.toString();
    }

    /** What the picture says, in the form that apps read. */
    static String uri(byte[] secret, String identifier) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                .formatted(
                        ISSUER,
                        URLEncoder.encode(identifier, StandardCharsets.UTF_8),
                        base32(secret),
                        ISSUER,
                        Totp.DIGITS,
                        Totp.STEP_SECONDS);
    }
}
