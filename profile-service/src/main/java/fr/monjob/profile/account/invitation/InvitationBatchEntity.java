package fr.monjob.profile.account.invitation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** Codes that were made in one go. */
@Entity
@Table(name = "invitation_batch")
class InvitationBatchEntity extends PanacheEntityBase {

    @Id
    UUID id;

    UUID madeBy;
    Instant madeAt;
    Instant expiresAt;
    int size;
    String idempotencyKey;

    /** See {@link RetryKey}; null without a key. */
    byte[] requestHash;

    /** Whether something else was asked for with the same key. */
    boolean isForOther(RetryKey retry) {
        return requestHash != null && !Arrays.equals(requestHash, retry.asked());
    }
}
