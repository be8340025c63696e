package fr.monjob.bench.measure;

import java.util.Arrays;

/**
 * How long answers took.
 *
 * @param sorted    nanoseconds, ascending, at least one
 * @param perSecond answers of all threads together
 */
public record Latencies(long[] sorted, double perSecond) {

    public static Latencies of(long[] nanos, double perSecond) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Latencies(sorted, perSecond);
    }

    /** The smallest time that so many percent of the answers do not exceed, in microseconds. */
    public double micros(double percent) {
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(0, rank - 1)] / 1e3;
    }
}
