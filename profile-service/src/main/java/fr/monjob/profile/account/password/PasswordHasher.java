package fr.monjob.profile.account.password;

import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Argon2id with the parameters of OWASP ASVS 5.0 (m = 19 456 KiB, t = 2, p = 1), kept as a PHC string, computed
 * by the reference implementation in C. One call takes about 30 ms and 19 MiB outside of the heap: callers pass through
 * {@link HashingGate}. A password is hashed in its NFKC form, so that the same keys give the same bytes on every device.
 */
public final class PasswordHasher {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern PHC =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$([\\w+/]+)\\$([\\w+/]+)");
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordHasher() {}

    /** The PHC string of this password with a salt of its own. */
    public static String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        byte[] hash = argon2id(password, salt, MEMORY_KIB, PASSES, LANES, HASH_BYTES);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(MEMORY_KIB, PASSES, LANES, base64.encodeToString(salt), base64.encodeToString(hash));
    }

    /**
     * Whether the password is the one of this PHC string; takes the parameters from the string.
     *
     * @throws IllegalArgumentException when the string is not an argon2id hash
     */
    public static boolean matches(String password, String phc) {
        var parts = PHC.matcher(phc);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not an argon2id PHC string");
        }
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] expected = base64.decode(parts.group(5));
        byte[] actual = argon2id(
                password,
                base64.decode(parts.group(4)),
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                expected.length);
        return MessageDigest.isEqual(expected, actual);
    }

    private static byte[] argon2id(String password, byte[] salt, int memoryKib, int passes, int lanes, int length) {
        String canonical = Normalizer.normalize(password, Normalizer.Form.NFKC);
        return Argon2Factory.createAdvanced(Argon2Types.ARGON2id, salt.length, length)
                .rawHash(passes, memoryKib, lanes, canonical.getBytes(StandardCharsets.UTF_8), salt);
    }
}
