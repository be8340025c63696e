package fr.monjob.profile.account.device;

import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.secret.KeyedHash;
import fr.monjob.profile.secret.MasterKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Devices from which somebody got in, told apart from strangers who try the same account (the device cookies of OWASP).
 * Nothing is kept of them: the device holds its proof, 16 random bytes of id, 8 of its end and an HMAC over both, the
 * account and the hash of its password. So it speaks for that account alone, until it has another password.
 */
@ApplicationScoped
public class KnownDevices {

    /** In which a proof is handed out, and shown again. */
    public static final String HEADER = "X-Monjob-Device";

    private static final int ID = 16;
    private static final int SIGNED = ID + Long.BYTES;
    private static final int LENGTH = SIGNED + 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyedHash hash;
    private final Duration knownFor;
    private final Clock clock;

    KnownDevices(MasterKey master, DeviceConfig config, Clock clock) {
        this.hash = master.hash("known devices");
        this.knownFor = config.knownFor();
        this.clock = clock;
    }

    /**
     * The proof for a device from which somebody has just got in, and the seconds that it is good for, as
     * {@code <proof>;max-age=<seconds>}.
     *
     * @param shown what the device has shown, null for nothing: a proof for this account is renewed
     */
    public String prove(AccountEntity account, String shown) {
        byte[] id = findId(account, shown).orElseGet(KnownDevices::newId);
        long end = clock.instant().plus(knownFor).getEpochSecond();
        byte[] signed = ByteBuffer.allocate(SIGNED).put(id).putLong(end).array();
        byte[] proof = ByteBuffer.allocate(LENGTH)
                .put(signed)
                .put(signature(account, signed))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(proof) + ";max-age=" + knownFor.toSeconds();
    }

    /**
     * As what an attempt on this account counts: a known device by itself, all others as the identifier that they try.
     *
     * @param shown what the device has shown, null for nothing
     */
    public String countedAs(AccountEntity account, String shown) {
        // The device's id is known to nobody else, so no identifier that is tried is spelt like this.
        return findId(account, shown)
                .map(id -> "device " + HexFormat.of().formatHex(id) + " of " + account.id)
                .orElse(account.identifier);
    }

    private Optional<byte[]> findId(AccountEntity account, String shown) {
        if (shown == null || account.passwordHash == null) {
            return Optional.empty();
        }
        return decode(shown)
                .filter(proof ->
                        ByteBuffer.wrap(proof).getLong(ID) > clock.instant().getEpochSecond())
                .filter(proof -> MessageDigest.isEqual(
                        signature(account, Arrays.copyOf(proof, SIGNED)), Arrays.copyOfRange(proof, SIGNED, LENGTH)))
                .map(proof -> Arrays.copyOf(proof, ID));
    }

    /** What may be a proof, and may be sent back with all that was told of it. */
    private static Optional<byte[]> decode(String shown) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(shown.split(";", 2)[0]);
            return Optional.of(bytes).filter(proof -> proof.length == LENGTH);
        } catch (IllegalArgumentException noProof) {
            return Optional.empty();
        }
    }

    private byte[] signature(AccountEntity account, byte[] signed) {
        byte[] password = account.passwordHash.getBytes(StandardCharsets.US_ASCII);
        return hash.of(ByteBuffer.allocate(SIGNED + 2 * Long.BYTES + password.length)
                .put(signed)
                .putLong(account.id.getMostSignificantBits())
                .putLong(account.id.getLeastSignificantBits())
                .put(password)
                .array());
    }

    private static byte[] newId() {
        byte[] id = new byte[ID];
        RANDOM.nextBytes(id);
        return id;
    }
}
