package fr.monjob.profile.account.invitation;

import fr.monjob.profile.account.invitation.letter.Letter;
import fr.monjob.profile.secret.KeyedHash;
import fr.monjob.profile.secret.MasterKey;
import fr.monjob.profile.secret.SealedBox;
import fr.monjob.profile.secret.WrittenCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * What of a code is in the database: a keyed hash, by which it is found, and for a while a sealed copy of the letter, so
 * that it can be printed again. Who reads the tables alone can use neither.
 */
@ApplicationScoped
class CodeVault {

    private static final String LINE = "\n";

    private final KeyedHash codes;
    private final SealedBox letters;

    CodeVault(MasterKey master) {
        codes = master.hash("invitation codes");
        letters = master.box("invitation letters");
    }

    byte[] hash(WrittenCode code) {
        return codes.of(code.characters().getBytes(StandardCharsets.US_ASCII));
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
