package fr.monjob.system;

import java.util.Arrays;

/**
 * How long the same call took, again and again.
 *
 * @param nanos ascending
 */
record Looks(long[] nanos) {

    /** Calls so often, one call after the other. */
    static Looks take(int times, Runnable call) {
        long[] nanos = new long[times];
        for (int look = 0; look < times; look++) {
            long begin = System.nanoTime();
            call.run();
            nanos[look] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        return new Looks(nanos);
    }

    long median() {
        return nanos[nanos.length / 2];
    }

    @Override
    public String toString() {
        return "%d µs (p50), %d µs (p99)".formatted(median() / 1000, nanos[nanos.length * 99 / 100] / 1000);
    }
}
