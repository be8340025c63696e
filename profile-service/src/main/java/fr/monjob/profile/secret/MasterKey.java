package fr.monjob.profile.secret;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one secret this service is given from outside ({@code monjob.master-key}, base64 of 32 random bytes). Nothing is
 * encrypted with it directly: each purpose has a key of its own, derived by HKDF-SHA-256 (RFC 5869, one block).
 */
@ApplicationScoped
public class MasterKey {

    private final byte[] pseudoRandomKey;

    public MasterKey(@ConfigProperty(name = "monjob.master-key") String base64) {
        byte[] secret = Base64.getDecoder().decode(base64.trim());
        if (secret.length != 32) {
            throw new IllegalArgumentException(
                    "monjob.master-key is the base64 of 32 bytes, this one has " + secret.length);
        }
        pseudoRandomKey = hmac(new byte[32], secret);
    }

    /** The 32 bytes for this purpose, the same in every instance that was given the same master key. */
    public byte[] derive(String purpose) {
        byte[] info = purpose.getBytes(StandardCharsets.UTF_8);
        byte[] block = Arrays.copyOf(info, info.length + 1);
        block[info.length] = 1;
        return hmac(pseudoRandomKey, block);
    }

    /** A box for what this purpose has to lock away. */
    public SealedBox box(String purpose) {
        return new SealedBox(derive(purpose));
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HmacSHA256 is part of every Java platform", impossible);
        }
    }
}
