package fr.monjob.contract.contact;

import fr.monjob.contract.person.AboutPerson;
import java.time.Instant;
import java.util.UUID;

/**
 * Where a contact request stands: ids and the public words of the offer, no word of the two parties.
 *
 * @param state     PENDING, ACCEPTED, DECLINED, REVOKED (the person took an acceptance back, or the employer its
 *                  request) or EXPIRED
 * @param movedBy   BENEFICIARY, EMPLOYER or CLOCK: who caused this state; PLATFORM when it ended with its offer
 * @param expiresAt until when an answer is awaited; present only in state PENDING
 */
public record ContactProgress(
        UUID contactRequestId,
        UUID offerId,
        UUID employerId,
        UUID profileId,
        String offerTitle,
        String companyName,
        String state,
        String movedBy,
        Instant expiresAt)
        implements AboutPerson {}
