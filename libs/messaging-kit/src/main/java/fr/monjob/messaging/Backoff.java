package fr.monjob.messaging;

import java.time.Duration;

/** How long to wait after each failure in a row: doubles from the first pause to the longest. For one thread. */
public final class Backoff {

    private final Duration first;
    private final Duration longest;
    private Duration next;

    public Backoff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    /** The pause after one more failure. */
    public Duration next() {
        Duration pause = next;
        next = longest.compareTo(pause.multipliedBy(2)) < 0 ? longest : pause.multipliedBy(2);
        return pause;
    }

    /** It worked: the next failure starts from the first pause. */
    public void reset() {
        next = first;
    }
}
