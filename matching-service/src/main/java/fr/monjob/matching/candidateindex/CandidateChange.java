package fr.monjob.matching.candidateindex;

import fr.monjob.match.api.PersonCard;
import java.util.UUID;

/**
 * A person entered the index or has another card now: told within the transaction that did it, for recent events only.
 *
 * @param previous the card before, null for a person who was not in the index
 */
public record CandidateChange(UUID profileId, PersonCard previous) {}
