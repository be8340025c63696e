package fr.monjob.profile.account.invitation;

import java.time.Instant;
import java.util.UUID;

/**
 * What became of a code, without the code.
 *
 * @param profileId the profile that waits for this person, or null
 * @param printable whether its letter can still be printed
 */
public record InvitationView(
        UUID id,
        UUID batchId,
        InvitationState state,
        UUID profileId,
        boolean printable,
        Instant createdAt,
        Instant expiresAt,
        Instant usedAt,
        Instant revokedAt) {

    static InvitationView of(InvitationEntity invitation, Instant now) {
        InvitationState state = invitation.state(now);
        return new InvitationView(
                invitation.id,
                invitation.batch.id,
                state,
                invitation.profileId,
                state == InvitationState.OPEN && invitation.sealedLetter != null,
                invitation.batch.madeAt,
                invitation.batch.expiresAt,
                invitation.usedAt,
                invitation.revokedAt);
    }
}
