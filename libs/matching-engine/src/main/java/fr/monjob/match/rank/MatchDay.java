package fr.monjob.match.rank;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The day of a question: what "today" means for availability, and the key that orders equal scores, another one every
 * day so that nobody is always last. Immutable and safe for use by many threads.
 */
public final class MatchDay {

    private static final String HMAC = "HmacSHA256";

    private final LocalDate date;
    private final byte[] key;

    /** Only ever copied: to set a keyed function up takes longer than a lot. */
    private final Mac keyed;

    private MatchDay(LocalDate date, byte[] key) {
        this.date = date;
        this.key = key;
        this.keyed = keyed(key);
    }

    /** The day with its key, derived from a secret that all instances share. */
    public static MatchDay of(LocalDate date, byte[] secret) {
        byte[] label = ("monjob match day " + date).getBytes(StandardCharsets.US_ASCII);
        return new MatchDay(date, hmac(secret, label));
    }

    public LocalDate date() {
        return date;
    }

    /** The 32 bytes of the day's key. */
    public byte[] key() {
        return key.clone();
    }

    /** HMAC-SHA-256(key of the day, offer id ‖ person id); the smaller one, as unsigned bytes, comes first. */
    public byte[] tieBreak(UUID offerId, UUID personId) {
        return lots().draw(offerId, personId);
    }

    /** To draw many lots of this day, by one thread. */
    public Lots lots() {
        return new Lots();
    }

    /** Draws lots with one keyed function, which is copied when the first one is drawn. For one thread. */
    public final class Lots {

        private Mac mac;

        private Lots() {}

        /** As {@link MatchDay#tieBreak}. */
        public byte[] draw(UUID offerId, UUID personId) {
            if (mac == null) {
                mac = copy(keyed);
            }
            ByteBuffer pair = ByteBuffer.allocate(32);
            pair.putLong(offerId.getMostSignificantBits()).putLong(offerId.getLeastSignificantBits());
            pair.putLong(personId.getMostSignificantBits()).putLong(personId.getLeastSignificantBits());
            return mac.doFinal(pair.array());
        }
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        return keyed(key).doFinal(message);
    }

    private static Mac copy(Mac keyed) {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("HMAC-SHA-256 of the Java platform can be copied", impossible);
        }
    }

    private static Mac keyed(byte[] key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java platform", impossible);
        }
    }
}
