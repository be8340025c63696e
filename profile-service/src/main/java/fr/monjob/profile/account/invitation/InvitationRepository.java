package fr.monjob.profile.account.invitation;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Queries over codes. An advisor's are those that lead to them, anybody's are those they made. */
@ApplicationScoped
class InvitationRepository {

    private static final String OF_CALLER =
            "FROM InvitationEntity i JOIN FETCH i.batch b" + " WHERE (i.advisorId = :caller OR b.madeBy = :caller)";

    Optional<InvitationEntity> findByHash(byte[] codeHash, LockModeType lock) {
        return InvitationEntity.<InvitationEntity>find("codeHash", codeHash)
                .withLock(lock)
                .firstResultOptional();
    }

    Optional<InvitationEntity> lockOwn(UUID id, UUID caller) {
        return InvitationEntity.<InvitationEntity>find(
                        "id = :id AND (advisorId = :caller OR batch.madeBy = :caller)",
                        Parameters.with("id", id).and("caller", caller))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Newest first. */
    List<InvitationEntity> listOwn(UUID caller, Optional<UUID> before, int limit) {
        Parameters parameters = Parameters.with("caller", caller);
        before.ifPresent(id -> parameters.and("before", id));
        return InvitationEntity.<InvitationEntity>find(
                        OF_CALLER + (before.isPresent() ? " AND i.id < :before" : "") + " ORDER BY i.id DESC",
                        parameters)
                .page(0, limit)
                .list();
    }

    /** Those of a batch whose letter can be printed, in the order of the batch. */
    List<InvitationEntity> listPrintable(UUID batchId, UUID caller, Instant now, int from, int count) {
        return InvitationEntity.<InvitationEntity>find(
                        OF_CALLER + " AND b.id = :batch AND b.expiresAt > :now AND i.sealedLetter IS NOT NULL"
                                + " ORDER BY i.number",
                        Parameters.with("caller", caller).and("batch", batchId).and("now", now))
                .range(from, from + count - 1)
                .list();
    }

    boolean isOwnBatch(UUID batchId, UUID caller) {
        return InvitationEntity.count("batch.id = ?1 AND (advisorId = ?2 OR batch.madeBy = ?2)", batchId, caller) > 0;
    }
}
