package fr.monjob.profile.account.limit;

import java.time.Duration;
import java.time.Instant;

/**
 * How long the next attempt has to wait after so many: not at all at first, then 1, 2, 4 … times the first delay.
 *
 * @param freeAttempts   attempts without any wait
 * @param forgottenAfter a pause of this length starts the count anew
 * @param firstDelay     the wait that doubles from then on
 * @param longestDelay   the wait grows no further
 */
public record LoginThrottlePolicy(
        int freeAttempts, Duration forgottenAfter, Duration firstDelay, Duration longestDelay) {

    /** When the next attempt may be made, after {@code count} attempts of which the last was then. */
    public Instant nextAttemptAt(int count, Instant last) {
        if (count < freeAttempts) {
            // Not since the last one: that was a moment later by the clock of another instance, or of who came to the
            // row first.
            return Instant.MIN;
        }
        // 2^30 s is 34 years: more doubling than that only overflows.
        Duration delay = firstDelay.multipliedBy(1L << Math.min(count - freeAttempts, 30));
        return last.plus(delay.compareTo(longestDelay) > 0 ? longestDelay : delay);
    }

    /** Whether attempts up to then no longer count. */
    public boolean isForgotten(Instant last, Instant now) {
        return !now.isBefore(last.plus(forgottenAfter));
    }
}
