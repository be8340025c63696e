package fr.monjob.match.index;

import fr.monjob.match.api.JobWish;
import java.util.Set;

/**
 * A wish's radius and contracts in 15 bits, for a first look that fetches nothing from memory. It lets through more than the
 * wish does and never less: long ways count as endless, and contracts share eight bits.
 */
final class WishBrief {

    static final int BITS = 15;

    private static final int CONTRACT_BITS = 8;
    private static final int ANY = (1 << CONTRACT_BITS) - 1;

    /** Kilometres from which on a way counts as endless. */
    private static final int FAR = (1 << BITS - CONTRACT_BITS) - 1;

    private WishBrief() {}

    static int of(JobWish wish) {
        return Math.min(wish.radiusKm(), FAR) << CONTRACT_BITS | contracts(wish.contractTypes());
    }

    /** What an offer's contract is among those bits. */
    static int contract(String typeOrNull) {
        return typeOrNull == null ? ANY : bit(typeOrNull);
    }

    /** @param contract see {@link #contract} */
    static boolean mayAccept(int brief, int contract) {
        return (brief & contract) != 0;
    }

    /** At least how far the wish goes. */
    static double radiusMetres(int brief) {
        int kilometres = brief >>> CONTRACT_BITS;
        return kilometres == FAR ? Double.POSITIVE_INFINITY : kilometres * 1000.0;
    }

    private static int contracts(Set<String> types) {
        return types.isEmpty() ? ANY : types.stream().mapToInt(WishBrief::bit).reduce(0, (all, bit) -> all | bit);
    }

    private static int bit(String type) {
        // The upper three bits of the mixed hash: one of eight.
        return 1 << (type.hashCode() * 0x9E37_79B9 >>> 29);
    }
}
