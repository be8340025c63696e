package fr.monjob.profile.secret;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one secret this service is given from outside ({@code monjob.master-key}, base64 of 32 random bytes). Nothing is
 * encrypted with it directly: each purpose has a key of its own, derived by HKDF-SHA-256 (RFC 5869, one block).
 */
@ApplicationScoped
public class MasterKey {

    private final KeyedHash extracted;

    public MasterKey(@ConfigProperty(name = "monjob.master-key") String base64) {
        byte[] secret = Base64.getDecoder().decode(base64.trim());
        if (secret.length != 32) {
            throw new IllegalArgumentException(
                    "monjob.master-key is the base64 of 32 bytes, this one has " + secret.length);
        }
        extracted = new KeyedHash(new KeyedHash(new byte[32]).of(secret));
    }

    /** The 32 bytes for this purpose, the same in every instance that was given the same master key. */
    public byte[] derive(String purpose) {
        byte[] info = purpose.getBytes(StandardCharsets.UTF_8);
        byte[] block = Arrays.copyOf(info, info.length + 1);
        block[info.length] = 1;
        return extracted.of(block);
    }

    /** A box for what this purpose has to lock away. */
    public SealedBox box(String purpose) {
        return new SealedBox(derive(purpose));
    }

    /** The hash under the key for this purpose. */
    public KeyedHash hash(String purpose) {
        return new KeyedHash(derive(purpose));
    }
}
