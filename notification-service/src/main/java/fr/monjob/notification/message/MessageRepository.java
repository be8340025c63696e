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

    /** Puts a message into an inbox unless this fact is already told there. */
    void insertOnce(UUID id, MessageDraft draft, Instant now) {
        entityManager
                .createNativeQuery("""
                        INSERT INTO message (id, recipient_id, kind, fact, title, body, link, created_at)
                        VALUES (:id, :recipient, :kind, :fact, :title, :body, :link, :now)
                        ON CONFLICT (recipient_id, kind, fact) DO NOTHING
                        """)
                .setParameter("id", id)
                .setParameter("recipient", draft.recipientId())
                .setParameter("kind", draft.kind().name())
                .setParameter("fact", draft.fact())
                .setParameter("title", draft.title())
                .setParameter("body", draft.body())
                .setParameter("link", draft.link())
                .setParameter("now", now)
                .executeUpdate();
    }

    List<MessageEntity> listOf(UUID recipientId, boolean unreadOnly, Optional<UUID> before, int limit) {
        String unread = unreadOnly ? " and readAt is null" : "";
        PanacheQuery<MessageEntity> query = before.isPresent()
                ? MessageEntity.find(
                        "recipientId = ?1 and id < ?2" + unread + " order by id desc", recipientId, before.get())
                : MessageEntity.find("recipientId = ?1" + unread + " order by id desc", recipientId);
        return query.page(0, limit).list();
    }
}
