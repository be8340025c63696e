package fr.monjob.profile.account.invitation;

import fr.monjob.profile.secret.Sha256;
import java.nio.charset.StandardCharsets;

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
        return keyOrNull == null ? null : new RetryKey(keyOrNull, Sha256.of(asked));
    }
}
