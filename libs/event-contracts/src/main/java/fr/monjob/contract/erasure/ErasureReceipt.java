package fr.monjob.contract.erasure;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A service holds nothing of an erased person any more.
 *
 * @param service its name
 * @param rows    how many it had to let go of this time; 0 when it was asked before
 */
public record ErasureReceipt(UUID profileId, String service, int rows) {

    /** What the receipts of one service for one person are about: those of several services have versions of their own. */
    public UUID id() {
        return UUID.nameUUIDFromBytes((service + " " + profileId).getBytes(StandardCharsets.US_ASCII));
    }
}
