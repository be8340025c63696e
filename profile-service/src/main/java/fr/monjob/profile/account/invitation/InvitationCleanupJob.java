package fr.monjob.profile.account.invitation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Forgets the letters that are too old to be printed again: from then on nobody can read their codes. */
@ApplicationScoped
class InvitationCleanupJob {

    private final Invitations invitations;

    InvitationCleanupJob(Invitations invitations) {
        this.invitations = invitations;
    }

    @Scheduled(every = "1h", delayed = "5m")
    @Transactional
    void forgetLetters() {
        InvitationEntity.update(
                "sealedLetter = NULL WHERE sealedLetter IS NOT NULL"
                        + " AND batch IN (FROM InvitationBatchEntity b WHERE b.madeAt < ?1)",
                invitations.printableSince());
    }
}
