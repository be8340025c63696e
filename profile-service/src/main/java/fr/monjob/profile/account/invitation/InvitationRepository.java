package fr.monjob.profile.account.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Queries over codes. An advisor's are those that lead to them, anybody's are those they made. */
@ApplicationScoped
class InvitationRepository {

    private static final String OF_CALLER =
            "FROM InvitationEntity i JOIN FETCH i.batch b WHERE (i.advisorId = ?1 OR b.madeBy = ?1)";

    Optional<InvitationEntity> findByHash(byte[] codeHash, LockModeType lock) {
        return InvitationEntity.<InvitationEntity>find("codeHash", codeHash)
                .withLock(lock)
                .firstResultOptional();
    }

    /** Those with one of these hashes, and their batches. */
    List<InvitationEntity> listByHash(Collection<byte[]> codeHashes) {
        return codeHashes.isEmpty()
                ? List.of()
                : InvitationEntity.list(
                        "FROM InvitationEntity i JOIN FETCH i.batch WHERE i.codeHash IN ?1", codeHashes);
    }

    /** The people among these for whom a code is open. */
    Set<UUID> listOpenFor(Collection<UUID> profileIds, Instant now) {
        return profileIds.isEmpty()
                ? Set.of()
                : InvitationEntity.<InvitationEntity>stream(
                                "profileId IN ?1 AND usedAt IS NULL AND revokedAt IS NULL AND batch.expiresAt > ?2",
                                profileIds,
                                now)
                        .map(invitation -> invitation.profileId)
                        .collect(Collectors.toSet());
    }

    Optional<InvitationEntity> lockOwn(UUID id, UUID caller) {
        return InvitationEntity.<InvitationEntity>find("id = ?1 AND (advisorId = ?2 OR batch.madeBy = ?2)", id, caller)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Newest first. */
    List<InvitationEntity> listOwn(UUID caller, Optional<UUID> before, int limit) {
        return before.map(id -> InvitationEntity.<InvitationEntity>find(
                        OF_CALLER + " AND i.id < ?2 ORDER BY i.id DESC", caller, id))
                .orElseGet(() -> InvitationEntity.find(OF_CALLER + " ORDER BY i.id DESC", caller))
                .page(0, limit)
                .list();
    }

    /** Those of a batch whose letter can be printed, in the order of the batch. */
    List<InvitationEntity> listPrintable(UUID batchId, UUID caller, Instant now, int from, int count) {
        return InvitationEntity.<InvitationEntity>find(
                        OF_CALLER + " AND b.id = ?2 AND b.expiresAt > ?3 AND i.sealedLetter IS NOT NULL"
                                + " ORDER BY i.number",
                        caller,
                        batchId,
                        now)
                .range(from, from + count - 1)
                .list();
    }

    boolean isOwnBatch(UUID batchId, UUID caller) {
        return InvitationEntity.count("batch.id = ?1 AND (advisorId = ?2 OR batch.madeBy = ?2)", batchId, caller) > 0;
    }
}
