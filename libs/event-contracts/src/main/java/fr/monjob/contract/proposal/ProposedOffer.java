package fr.monjob.contract.proposal;

import fr.monjob.contract.person.AboutPerson;
import java.util.UUID;

/** An advisor thinks that a published offer is worth a look for a person of their portfolio. */
public record ProposedOffer(
        UUID proposalId, UUID offerId, UUID profileId, String offerTitle, String companyName, String communeName)
        implements AboutPerson {}
