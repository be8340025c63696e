package fr.monjob.notification.message;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Queries over messages. */
@ApplicationScoped
class MessageRepository {

    private final EntityManager entityManager;

    MessageRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * The next number in this inbox. Whoever takes one holds the inbox until the transaction ends, so that numbers
     * become visible in their order; a number that comes to nothing leaves a gap.
     */
    long takeSequence(UUID recipientId) {
        return ((Number) entityManager
                        .createNativeQuery("""
                        INSERT INTO inbox_position AS held (recipient_id, last_sequence) VALUES (:recipient, 1)
                        ON CONFLICT (recipient_id) DO UPDATE SET last_sequence = held.last_sequence + 1
                        RETURNING last_sequence
                        """)
                        .setParameter("recipient", recipientId)
                        .getSingleResult())
                .longValue();
    }

    /** Puts a message into an inbox; false when this fact is already told there. */
    boolean insertOnce(UUID id, long sequence, MessageDraft draft, boolean shown, Instant now) {
        return entityManager
                        .createNativeQuery("""
                        INSERT INTO message (id, sequence, recipient_id, audience, kind, fact, title, body, link,
                                             offer_id, subject_id, shown, created_at)
                        VALUES (:id, :sequence, :recipient, :audience, :kind, :fact, :title, :body, :link,
                                cast(:offer AS uuid), cast(:subject AS uuid), :shown, :now)
                        ON CONFLICT (recipient_id, kind, fact) DO NOTHING
                        """)
                        .setParameter("id", id)
                        .setParameter("sequence", sequence)
                        .setParameter("recipient", draft.recipientId())
                        .setParameter("audience", draft.audience().name())
                        .setParameter("kind", draft.kind().name())
                        .setParameter("fact", draft.fact())
                        .setParameter("title", draft.title())
                        .setParameter("body", draft.body())
                        .setParameter("link", draft.link())
                        .setParameter("offer", text(draft.offerId()))
                        .setParameter("subject", text(draft.subjectId()))
                        .setParameter("shown", shown)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    List<MessageEntity> listOf(UUID recipientId, boolean unreadOnly, Optional<UUID> before, int limit) {
        String unread = unreadOnly ? " and readAt is null" : "";
        PanacheQuery<MessageEntity> query = before.isPresent()
                ? MessageEntity.find(
                        "recipientId = ?1 and shown and id < ?2" + unread + " order by id desc",
                        recipientId,
                        before.get())
                : MessageEntity.find("recipientId = ?1 and shown" + unread + " order by id desc", recipientId);
        return query.page(0, limit).list();
    }

    /** A null has no type of its own in a statement; as text it can be cast. */
    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
