package fr.monjob.profile.secret;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Locks bytes with AES-256-GCM: a random nonce of 12 bytes, then the cipher text and its tag of 16 bytes. Safe for use by
 * many threads.
 */
public final class SealedBox {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** @param key 32 bytes */
    public SealedBox(byte[] key) {
        if (key.length != 32) {
            throw new IllegalArgumentException("AES-256 takes a key of 32 bytes, not " + key.length);
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    /**
     * @param context what the bytes belong to, for example a row's id: they open in no other place
     */
    public byte[] seal(byte[] plain, byte[] context) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] locked = run(Cipher.ENCRYPT_MODE, nonce, plain, context);
        return ByteBuffer.allocate(NONCE + locked.length).put(nonce).put(locked).array();
    }

    /** @throws IllegalArgumentException when the bytes were changed, or sealed with another key or context */
    public byte[] open(byte[] sealed, byte[] context) {
        if (sealed.length < NONCE + TAG_BITS / 8) {
            throw new IllegalArgumentException("Too short to be sealed bytes");
        }
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        return run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE, sealed.length), context);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, byte[] context) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException refused) {
            throw new IllegalArgumentException("These bytes do not open with this key", refused);
        }
    }
}
