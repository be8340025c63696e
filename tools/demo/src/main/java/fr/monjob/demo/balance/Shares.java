package fr.monjob.demo.balance;

import java.util.stream.LongStream;

/** Shares out a whole number so that nothing is lost. */
final class Shares {

    private Shares() {}

    /** So many shares, which differ by one at most; the larger ones first. */
    static long[] of(long whole, int shares) {
        long least = whole / shares;
        long larger = whole % shares;
        return LongStream.range(0, shares)
                .map(share -> share < larger ? least + 1 : least)
                .toArray();
    }

    /** Hundredths as a decimal. */
    static String decimal(long hundredths) {
        return hundredths / 100 + "." + String.format("%02d", hundredths % 100);
    }
}
