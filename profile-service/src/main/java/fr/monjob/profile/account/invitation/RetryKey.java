package fr.monjob.profile.account.invitation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * By what a request is known that is sent again.
 *
 * @param key   of the client
 * @param asked SHA-256 of what it asked for: the same key for something else is a mistake
 */
public record RetryKey(String key, byte[] asked) {

    /** @param keyOrNull as the client sent it; without one, null */
    public static RetryKey of(String keyOrNull, String asked) {
        return of(keyOrNull, asked.getBytes(StandardCharsets.UTF_8));
    }

    /** @param keyOrNull as the client sent it; without one, null */
    public static RetryKey of(String keyOrNull, byte[] asked) {
        return keyOrNull == null ? null : new RetryKey(keyOrNull, sha256(asked));
    }

    private static byte[] sha256(byte[] asked) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(asked);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", impossible);
        }
    }
}
