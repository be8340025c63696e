package fr.monjob.contract.id;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The name under which an employer knows a candidate: the profile's id encrypted as one AES block under a key derived
 * for that employer (HKDF-SHA-256, RFC 5869, one block). Stable for one employer, meaningless to any other, and turned
 * back only by who holds the secret. Immutable and safe for use by many threads.
 */
public final class CandidateIdCipher {

    private static final byte[] LABEL = "monjob candidate id ".getBytes(StandardCharsets.US_ASCII);

    /** What HKDF extracts of the secret, from which it expands the key of each employer. */
    private final byte[] pseudoRandomKey;

    /**
     * @param secret 32 random bytes, the same in every service that names candidates
     * @throws IllegalArgumentException when the secret is not 32 bytes long
     */
    public CandidateIdCipher(byte[] secret) {
        if (secret.length != 32) {
            throw new IllegalArgumentException("The candidate id key has 32 bytes, this one " + secret.length);
        }
        this.pseudoRandomKey = hmac(new byte[32], secret);
    }

    /** The name of this person for this employer. */
    public UUID candidateId(UUID employerId, UUID profileId) {
        return candidateIds(employerId, List.of(profileId)).get(0);
    }

    /** The names of these people for this employer, in their order. */
    public List<UUID> candidateIds(UUID employerId, List<UUID> profileIds) {
        Cipher names = cipher(Cipher.ENCRYPT_MODE, employerId);
        return profileIds.stream().map(id -> oneBlock(names, id)).toList();
    }

    /** The person behind a name given to this employer; a forged name gives an id that exists nowhere. */
    public UUID profileId(UUID employerId, UUID candidateId) {
        return oneBlock(cipher(Cipher.DECRYPT_MODE, employerId), candidateId);
    }

    /** One block of unique input under a key of its own: ECB is exactly the block cipher here, nothing repeats. */
    private Cipher cipher(int mode, UUID employerId) {
        try {
            Cipher aes = Cipher.getInstance("AES/ECB/NoPadding");
            aes.init(mode, new SecretKeySpec(keyOf(employerId), "AES"));
            return aes;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES is part of every Java platform", impossible);
        }
    }

    private static UUID oneBlock(Cipher aes, UUID id) {
        try {
            ByteBuffer block = ByteBuffer.wrap(aes.doFinal(bytes(id)));
            return new UUID(block.getLong(), block.getLong());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("An id is one block", impossible);
        }
    }

    private byte[] keyOf(UUID employerId) {
        ByteBuffer info = ByteBuffer.allocate(LABEL.length + 17);
        info.put(LABEL).put(bytes(employerId)).put((byte) 1);
        return Arrays.copyOf(hmac(pseudoRandomKey, info.array()), 16);
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

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
