package fr.monjob.contract.match;

import fr.monjob.contract.person.AboutPerson;
import java.util.List;
import java.util.UUID;

/**
 * An application came to nothing; these offers fit the same person, best first.
 *
 * @param applicationId the application that ended: what is told of it is told once
 * @param offers        1 to 3 published offers to which the person has not applied
 */
public record NextOffers(UUID applicationId, UUID profileId, List<NextOffer> offers) implements AboutPerson {

    /** The public words of an offer. */
    public record NextOffer(UUID offerId, String offerTitle, String companyName, String communeName) {}
}
