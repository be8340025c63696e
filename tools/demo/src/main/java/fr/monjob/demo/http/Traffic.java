package fr.monjob.demo.http;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** How many requests were made, and how long limits made the demo wait. Safe for all threads. */
public final class Traffic {

    private final LongAdder requests = new LongAdder();
    private final LongAdder waits = new LongAdder();

    void sent() {
        requests.increment();
    }

    /** Waits so long as a limit, or a part that is away, said. */
    void waited(long seconds) {
        waits.increment();
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for a limit", stopped);
        }
    }

    /** Requests sent since the beginning, those repeated after a wait included. */
    public long requests() {
        return requests.sum();
    }

    /** How often it was asked to come again. */
    public long waits() {
        return waits.sum();
    }
}
