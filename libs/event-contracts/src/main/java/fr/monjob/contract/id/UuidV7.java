package fr.monjob.contract.id;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Makes the identifiers of the house: UUID version 7 (RFC 9562), 48 bits of Unix milliseconds then 74 random bits.
 * Ordered by time to the millisecond, so that they index well; never a source of order between facts.
 */
public final class UuidV7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    private UuidV7() {}

    /** A new identifier of the present millisecond. Safe for use by many threads. */
    public static UUID next() {
        return at(System.currentTimeMillis());
    }

    static UUID at(long epochMillis) {
        long mostSignificant = epochMillis << 16 | 0x7000L | RANDOM.nextInt(1 << 12);
        long leastSignificant = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(mostSignificant, leastSignificant);
    }
}
