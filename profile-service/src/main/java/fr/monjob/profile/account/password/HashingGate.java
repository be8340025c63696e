package fr.monjob.profile.account.password;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets few hashes run at once and few wait: each takes a core for 30 ms and 19 MiB, the cheapest way to bring the service
 * down. With 2 at once and 20 waiting the last one waits 20 ÷ 2 × 30 ms = 0.3 s on free cores. Safe for use by many threads.
 */
public final class HashingGate {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Semaphore inside;
    private final Semaphore insideOrWaiting;

    public HashingGate(int atOnce, int waiting) {
        inside = new Semaphore(atOnce, true);
        insideOrWaiting = new Semaphore(atOnce + waiting);
    }

    /** Runs the work when its turn comes; empty, at once, when too many are waiting. */
    public <T> Optional<T> run(Supplier<T> work) {
        if (!insideOrWaiting.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return runInTurn(work);
        } finally {
            insideOrWaiting.release();
        }
    }

    private <T> Optional<T> runInTurn(Supplier<T> work) {
        try {
            if (!inside.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            inside.release();
        }
    }
}
