package fr.monjob.bench.contender;

import fr.monjob.match.api.JobWish;

/** A wish in 64 bits: its job above, then kilometres, contracts, fewest and most hours in eight bits each. */
final class Wish {

    private static final int OPEN = 255;

    private Wish() {}

    static long of(JobWish wish) {
        int most = Double.isInfinite(wish.maxHours()) ? OPEN : whole(wish.maxHours());
        return (long) job(wish.romeCode()) << 32
                | (long) wish.radiusKm() << 24
                | (Codes.contracts(wish.contractTypes()) & 0xFFL) << 16
                | (long) whole(wish.minHours()) << 8
                | most;
    }

    /** A ROME code as a number: without its last two digits the domain. */
    static int job(String romeCode) {
        return (romeCode.charAt(0) - 'A') * 10_000 + Integer.parseInt(romeCode.substring(1));
    }

    static int domain(int job) {
        return job / 100;
    }

    static int job(long wish) {
        return (int) (wish >>> 32);
    }

    static double radius(long wish) {
        return (wish >>> 24 & 0xFF) * 1000.0;
    }

    /** @param hours less than 0 when the offer names none */
    static boolean accepts(long wish, byte contract, double hours) {
        return (wish >>> 16 & contract & 0xFF) != 0
                && (hours < 0 || (wish >>> 8 & 0xFF) <= hours && ((wish & 0xFF) == OPEN || hours <= (wish & 0xFF)));
    }

    private static int whole(double hours) {
        if (hours != Math.rint(hours) || hours >= OPEN) {
            throw new IllegalArgumentException("Not a whole number of hours");
        }
        return (int) hours;
    }
}
