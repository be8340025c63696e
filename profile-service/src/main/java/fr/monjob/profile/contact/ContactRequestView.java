package fr.monjob.profile.contact;

import fr.monjob.profile.accesslog.ShownField;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A contact request as one of its two sides sees it.
 *
 * @param candidateId the person's name for this employer; absent when the person reads
 * @param nextStates  what the reader may do next
 * @param shown       what the person shows; absent when the employer reads, who finds it in the disclosure
 * @param expiresAt   until when an answer is awaited; present only while PENDING
 */
public record ContactRequestView(
        UUID id,
        UUID offerId,
        String offerTitle,
        String companyName,
        String communeName,
        UUID candidateId,
        String message,
        ContactState state,
        ContactParty movedBy,
        Set<ContactState> nextStates,
        List<ShownField> shown,
        UUID cvId,
        DeclineReason declineReason,
        String declineLabel,
        Instant createdAt,
        Instant expiresAt,
        Instant changedAt) {}
