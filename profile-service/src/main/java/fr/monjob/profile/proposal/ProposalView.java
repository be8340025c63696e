package fr.monjob.profile.proposal;

import java.time.Instant;
import java.util.UUID;

/**
 * An offer that the person's advisor proposed to them.
 *
 * @param offerOpen  whether it can still be applied for
 * @param proposedBy the advisor's name
 */
public record ProposalView(
        UUID id,
        UUID offerId,
        String offerTitle,
        String companyName,
        String communeName,
        boolean offerOpen,
        String proposedBy,
        Instant proposedAt) {}
