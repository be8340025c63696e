package fr.monjob.bench.http;

/**
 * What came of asking.
 *
 * @param perSecond answers of whatever kind
 * @param p50       microseconds, as {@code p99}
 * @param bytes     of an answer with its head
 * @param refused   of these answers, a second, those that were no success
 */
record Load(double perSecond, double p50, double p99, double bytes, double refused) {

    /** Answers a second that were a success. */
    double served() {
        return perSecond - refused;
    }
}
