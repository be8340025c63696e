package fr.monjob.insertion.agreement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the agreement of an immersion is.
 *
 * @param terms    digest of the terms as they stand; who signs sends it back
 * @param complete whether all three have signed these terms
 * @param parties  person, host, prescriber
 */
public record AgreementView(UUID measureId, String terms, boolean complete, List<PartyState> parties) {

    /**
     * One party's last word to the terms as they stand.
     *
     * @param at when it was said; absent while it is waited for
     */
    @Schema(name = "AgreementPartyState")
    public record PartyState(Party party, State state, Instant at) {}

    /** Where a party stands. */
    @Schema(name = "AgreementState")
    public enum State {
        WAITING,
        SIGNED,
        REFUSED
    }
}
