package fr.monjob.profile.account.key;

import java.time.Duration;
import java.time.Instant;

/**
 * When signing keys change. A new key is published for a while before it signs, so that every verifier has fetched it; the
 * old one stays published until the last token it signed has ended.
 *
 * @param lifetime  how long one key signs
 * @param announced how long a key is published before it signs
 * @param kept      how long a key is published after it signed last: the life of an access token and the clock skew
 */
public record KeyRotationPolicy(Duration lifetime, Duration announced, Duration kept) {

    public KeyRotationPolicy {
        if (announced.compareTo(lifetime) >= 0) {
            throw new IllegalArgumentException("A key is announced within the life of the one before it");
        }
    }

    /** Whether the successor of a key that has signed since then has to be made. */
    public boolean needsSuccessor(Instant signingSince, Instant now) {
        return !now.isBefore(signingSince.plus(lifetime).minus(announced));
    }

    /** Whether the successor takes over: the present key's time is up and the successor was announced for long enough. */
    public boolean takesOver(Instant signingSince, Instant announcedSince, Instant now) {
        return !now.isBefore(signingSince.plus(lifetime)) && !now.isBefore(announcedSince.plus(announced));
    }

    /** Whether a key that signed last at that instant can be forgotten. */
    public boolean isForgotten(Instant retiredAt, Instant now) {
        return now.isAfter(retiredAt.plus(kept));
    }
}
