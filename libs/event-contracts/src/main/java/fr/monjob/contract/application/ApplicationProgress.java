package fr.monjob.contract.application;

import fr.monjob.contract.person.AboutPerson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where an application stands: ids, the public words of the offer, no word of the two parties.
 *
 * @param movedBy     BENEFICIARY or EMPLOYER: who caused this state, so that the other one is told; PLATFORM when it
 *                    ended with its offer, so that the person is
 * @param state       SUBMITTED, VIEWED, INTERVIEW, ACCEPTED, REFUSED, WITHDRAWN or HIRED
 * @param departement code of the workplace's Département
 * @param hire        present only in state HIRED
 * @param replyDueAt  when the employer owes the next word; absent when nothing is owed
 * @param cvId        which of the person's CVs goes with it, as the person named it; absent when none does
 */
public record ApplicationProgress(
        UUID applicationId,
        UUID offerId,
        UUID employerId,
        UUID profileId,
        String offerTitle,
        String companyName,
        String romeCode,
        String departement,
        String state,
        String movedBy,
        Hire hire,
        Instant replyDueAt,
        UUID cvId)
        implements AboutPerson {

    public record Hire(LocalDate hiredOn, String contractType) {}
}
