package fr.monjob.insertion.hours.participant;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A person whose hours count in a programme.
 *
 * @param participantId the same in every programme; the profile's id of who has one here
 * @param countsUntil   last day of the months whose hours count
 * @param publics       none when they entered with a line of the ledger and nobody said more yet
 */
public record ParticipantView(
        UUID participantId,
        UUID programmeId,
        String reference,
        LocalDate enteredOn,
        LocalDate countsUntil,
        List<ClausePublic> publics) {}
