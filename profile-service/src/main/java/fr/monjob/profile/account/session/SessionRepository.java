package fr.monjob.profile.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is done to sessions in one statement, so that of two at once only one succeeds. */
@ApplicationScoped
class SessionRepository {

    private final EntityManager database;

    SessionRepository(EntityManager database) {
        this.database = database;
    }

    /** Uses up a token. @return its session; empty when it is unknown, used, expired, or its session is over */
    Optional<SessionEntity> use(byte[] hash, Instant now) {
        List<?> sessions = database.createNativeQuery("""
                        UPDATE refresh_token token SET used_at = :now
                          FROM session
                         WHERE token.hash = :hash AND token.used_at IS NULL AND token.expires_at > :now
                           AND session.id = token.session_id
                           AND session.revoked_at IS NULL AND session.expires_at > :now
                        RETURNING session.id
                        """)
                .setParameter("now", now)
                .setParameter("hash", hash)
                .getResultList();
        return sessions.stream()
                .map(id -> SessionEntity.<SessionEntity>findById(id))
                .findFirst();
    }

    /** Ends a session with all its tokens. @return whether it was alive */
    boolean revoke(UUID sessionId, Instant now) {
        return SessionEntity.update("revokedAt = ?1 WHERE id = ?2 AND revokedAt IS NULL", now, sessionId) > 0;
    }

    /**
     * Ends all sessions of an account.
     *
     * @param kept goes on; empty for none
     * @return those that were alive
     */
    List<UUID> revokeAll(UUID accountId, Optional<UUID> kept, Instant now) {
        List<?> ended = database.createNativeQuery("""
                        UPDATE session SET revoked_at = :now
                         WHERE account_id = :account AND revoked_at IS NULL AND expires_at > :now
                           AND id IS DISTINCT FROM CAST(:kept AS uuid)
                        RETURNING id
                        """)
                .setParameter("now", now)
                .setParameter("account", accountId)
                .setParameter("kept", kept.orElse(null))
                .getResultList();
        return ended.stream().map(UUID.class::cast).toList();
    }
}
