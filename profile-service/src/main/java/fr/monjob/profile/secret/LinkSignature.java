package fr.monjob.profile.secret;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Turns an id into a token of 27 characters, short enough for an SMS: 8 bytes of id and 12 of HMAC-SHA-256 under a key of
 * this purpose. Nothing has to be kept for it but the id. Safe for use by many threads.
 */
public final class LinkSignature {

    private static final int ID = 8;
    private static final int SIGNATURE = 12;

    private final KeyedHash hash;

    /** @param purpose of the links, as {@link MasterKey#derive} takes it */
    public LinkSignature(MasterKey master, String purpose) {
        hash = master.hash(purpose);
    }

    /** The token of this id. */
    public String sign(long id) {
        byte[] token = ByteBuffer.allocate(ID + SIGNATURE)
                .putLong(id)
                .put(signature(id))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** The id of a token that was signed here; empty for any other text. */
    public OptionalLong findId(String token) {
        Optional<Link> link = read(token);
        return link.isPresent() && link.get().genuine()
                ? OptionalLong.of(link.get().id())
                : OptionalLong.empty();
    }

    /** What a text of a token's form says; empty for any other text. */
    public Optional<Link> read(String token) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length != ID + SIGNATURE) {
                return Optional.empty();
            }
            long id = ByteBuffer.wrap(bytes).getLong();
            byte[] given = Arrays.copyOfRange(bytes, ID, bytes.length);
            return Optional.of(new Link(id, MessageDigest.isEqual(signature(id), given)));
        } catch (IllegalArgumentException noToken) {
            return Optional.empty();
        }
    }

    /**
     * A token that was read.
     *
     * @param genuine whether it was signed here; somebody who guesses gives an id that is not
     */
    public record Link(long id, boolean genuine) {}

    private byte[] signature(long id) {
        return Arrays.copyOf(hash.of(ByteBuffer.allocate(ID).putLong(id).array()), SIGNATURE);
    }
}
