package fr.monjob.bench.http;

/**
 * What came of asking as fast as answers come.
 *
 * @param perSecond answers
 * @param p50       microseconds, as {@code p99}
 * @param bytes     of an answer with its head
 */
record Load(double perSecond, double p50, double p99, double bytes) {}
