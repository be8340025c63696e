package fr.monjob.profile.account.invitation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Codes that were just made: the only time they are shown, but for their letters.
 *
 * @param letters     where their letters are, as PDF
 * @param letterFiles how many files that makes, asked for by {@code ?part=} from 1
 */
public record InvitationBatchView(
        UUID batchId, Instant expiresAt, String letters, int letterFiles, List<Made> invitations) {

    /** Sheets in one file: drawn in some 4 s on two cores that others use, well below what a caller waits for. */
    static final int LETTERS_A_FILE = 250;

    /** One of them; {@code code} as it is printed. */
    @Schema(name = "MadeInvitation")
    public record Made(UUID id, String code) {}
}
