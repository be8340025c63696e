package fr.monjob.profile.account.invitation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A code that opens one beneficiary's account. */
@Entity
@Table(name = "invitation")
class InvitationEntity extends PanacheEntityBase {

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @Fetch(FetchMode.SELECT)
    InvitationBatchEntity batch;

    /** From 1. */
    int number;

    UUID advisorId;

    /** The profile that waits for this person; null for a code that is for anybody. */
    UUID profileId;

    byte[] codeHash;

    /** See {@link CodeVault}; null when it can't be printed again. */
    byte[] sealedLetter;

    Instant usedAt;
    UUID usedBy;
    Instant revokedAt;

    InvitationState state(Instant now) {
        if (usedAt != null) {
            return InvitationState.USED;
        }
        if (revokedAt != null) {
            return InvitationState.REVOKED;
        }
        return batch.expiresAt.isAfter(now) ? InvitationState.OPEN : InvitationState.EXPIRED;
    }

    void use(UUID accountId, Instant now) {
        usedAt = now;
        usedBy = accountId;
        sealedLetter = null;
    }

    void revoke(Instant now) {
        revokedAt = now;
        sealedLetter = null;
    }
}
