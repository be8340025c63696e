package fr.monjob.web.paging;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes and reads cursors: the sort key of the last row shown, signed. A client can neither read another list with
 * it nor choose its content. Keys are told in {@code monjob.cursor-key} (Base64, 32 bytes) so that every instance
 * accepts the cursors of the others; without it a cursor ends with the process, and the client starts again.
 */
@Singleton
public class Cursors {
    private static final String SEPARATOR = "\u001f";
    private static final int SIGNATURE_BYTES = 16;

    private final SecretKeySpec key;

    /** For the container. */
    @Inject
    public Cursors(@ConfigProperty(name = "monjob.cursor-key") Optional<String> configuredKey) {
        this.key = new SecretKeySpec(
                configuredKey.map(Base64.getDecoder()::decode).orElseGet(Cursors::randomKey), "HmacSHA256");
    }

    /**
     * The cursor that continues after the row with this sort key.
     *
     * @param list names the list and whatever must not change between two pages (the owner, the filter)
     * @param sortKey the row's values of the ORDER BY columns, in order, the unique one last; none null
     */
    public String write(String list, Object... sortKey) {
        String content = Stream.of(sortKey).map(Object::toString).collect(Collectors.joining(SEPARATOR));
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        byte[] signed = new byte[SIGNATURE_BYTES + bytes.length];
        System.arraycopy(sign(list, bytes), 0, signed, 0, SIGNATURE_BYTES);
        System.arraycopy(bytes, 0, signed, SIGNATURE_BYTES, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** The sort key to continue after; empty for the first page; 400 when the cursor is not one of this list. */
    public Optional<Keyset> read(String list, PageRequest page) {
        return page.findCursor().map(cursor -> read(list, cursor));
    }

    private Keyset read(String list, String cursor) {
        byte[] signed = decode(cursor);
        if (signed.length <= SIGNATURE_BYTES) {
            throw forged();
        }
        byte[] content = new byte[signed.length - SIGNATURE_BYTES];
        System.arraycopy(signed, SIGNATURE_BYTES, content, 0, content.length);
        byte[] signature = new byte[SIGNATURE_BYTES];
        System.arraycopy(signed, 0, signature, 0, SIGNATURE_BYTES);
        if (!MessageDigest.isEqual(signature, sign(list, content))) {
            throw forged();
        }
        return new Keyset(List.of(new String(content, StandardCharsets.UTF_8).split(SEPARATOR, -1)));
    }

    private static byte[] decode(String cursor) {
        if (cursor.length() > 1000) {
            throw forged();
        }
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            throw forged();
        }
    }

    private byte[] sign(String list, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(list.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            byte[] signature = new byte[SIGNATURE_BYTES];
            System.arraycopy(mac.doFinal(content), 0, signature, 0, SIGNATURE_BYTES);
            return signature;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] randomKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return key;
    }

    private static ProblemException forged() {
        return new ProblemException(
                        ProblemCode.VALIDATION_FAILED,
                        "Le curseur n'est pas valable pour cette liste.",
                        "The cursor is not valid for this list.")
                .withViolation("cursor", "Reprenez la liste depuis le début.", "Start the list again.");
    }
}
