package fr.monjob.contract.match;

import fr.monjob.contract.person.AboutPerson;
import java.util.UUID;

/**
 * A newly published offer lies within a person's own limits and is among the best for it.
 *
 * @param matchId derived from offer and person: the same match found again is the same event
 * @param score   0 to 1, four decimals
 */
public record MatchedOffer(
        UUID matchId,
        UUID offerId,
        UUID profileId,
        String offerTitle,
        String companyName,
        String communeName,
        double score)
        implements AboutPerson {}
