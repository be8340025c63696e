package fr.monjob.profile.account.invitation;

import fr.monjob.profile.account.invitation.letter.Letter;
import fr.monjob.profile.secret.MasterKey;
import fr.monjob.profile.secret.SealedBox;
import fr.monjob.profile.secret.WrittenCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What of a code is in the database: a keyed hash, by which it is found, and for a while a sealed copy of the letter, so
 * that it can be printed again. Who reads the tables alone can use neither.
 */
@ApplicationScoped
class CodeVault {

    private static final String LINE = "\n";

    private final SecretKeySpec hashKey;
    private final SealedBox letters;

    CodeVault(MasterKey master) {
        hashKey = new SecretKeySpec(master.derive("invitation codes"), "HmacSHA256");
        letters = master.box("invitation letters");
    }

    byte[] hash(WrittenCode code) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(hashKey);
            return mac.doFinal(code.characters().getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HmacSHA256 is part of every Java platform", impossible);
        }
    }

    /** Locks a letter away; it opens for this invitation only. */
    byte[] seal(Letter letter, UUID invitationId) {
        String text = letter.code() + LINE + String.join(LINE, letter.addressee());
        return letters.seal(text.getBytes(StandardCharsets.UTF_8), bytes(invitationId));
    }

    Letter open(byte[] sealed, UUID invitationId) {
        String text = new String(letters.open(sealed, bytes(invitationId)), StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        return new Letter(lines.get(0), lines.subList(1, lines.size()));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
