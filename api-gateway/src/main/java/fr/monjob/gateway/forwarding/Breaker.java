package fr.monjob.gateway.forwarding;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * Stops asking a service that does not answer: after 10 failures among the last 20 calls it stays open for 5 s, then lets
 * one call through to see. Thread-safe.
 */
final class Breaker {

    static final Duration OPEN = Duration.ofSeconds(5);
    private static final int WINDOW = 20;
    private static final int MOST_FAILURES = 10;

    private final Clock clock;
    private final boolean[] failed = new boolean[WINDOW];
    private int calls;
    private int failures;
    private Instant openUntil;
    private boolean probing;

    Breaker(Clock clock) {
        this.clock = clock;
    }

    /** Whether a call may be made. Who gets a yes reports exactly one of succeeded, failed and abandoned. */
    synchronized boolean allows() {
        if (openUntil == null) {
            return true;
        }
        if (probing || clock.instant().isBefore(openUntil)) {
            return false;
        }
        probing = true;
        return true;
    }

    /** The service answered, whatever it said. */
    synchronized void succeeded() {
        if (openUntil == null) {
            record(false);
        } else if (probing) {
            close();
        }
    }

    /** The service could not be reached, or did not answer in time. */
    synchronized void failed() {
        if (openUntil != null) {
            if (probing) {
                open();
            }
            return;
        }
        record(true);
        if (calls >= WINDOW && failures >= MOST_FAILURES) {
            open();
        }
    }

    /** The call ended by the caller's own doing and says nothing about the service. */
    synchronized void abandoned() {
        probing = false;
    }

    private void record(boolean failure) {
        int slot = calls++ % WINDOW;
        failures += (failure ? 1 : 0) - (failed[slot] ? 1 : 0);
        failed[slot] = failure;
    }

    private void open() {
        openUntil = clock.instant().plus(OPEN);
        probing = false;
    }

    private void close() {
        openUntil = null;
        probing = false;
        calls = 0;
        failures = 0;
        Arrays.fill(failed, false);
    }
}
