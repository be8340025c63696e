package fr.monjob.profile.proposal;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of proposing an offer, person by person. */
public record ProposalsView(UUID offerId, List<Outcome> items) {

    /** One of them; without an id when nothing was proposed. */
    public record Outcome(UUID profileId, Result result, UUID proposalId) {}

    /** What came of it. */
    @Schema(name = "ProposalResult")
    public enum Result {
        PROPOSED,
        /** Somebody proposed it before; the person is not told twice. */
        ALREADY_PROPOSED,
        /** Not one of the caller's people, whether or not there is such a person. */
        NOT_FOUND
    }
}
