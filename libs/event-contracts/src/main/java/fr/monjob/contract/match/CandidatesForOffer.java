package fr.monjob.contract.match;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody fits a published offer who did not the day before. Neither who nor how many: a number that changes by one
 * would tell who came.
 *
 * @param matchId derived from offer and day: told again, it is the same event
 * @param day     the day in Paris
 */
public record CandidatesForOffer(UUID matchId, UUID offerId, UUID employerId, String offerTitle, LocalDate day) {}
