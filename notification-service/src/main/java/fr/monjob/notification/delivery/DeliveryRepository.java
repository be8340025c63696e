package fr.monjob.notification.delivery;

import fr.monjob.notification.message.MessageDraft;
import fr.monjob.notification.message.MessageKind;
import fr.monjob.notification.preference.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** What is planned and what is cancelled of it. */
@ApplicationScoped
class DeliveryRepository {

    private final EntityManager entityManager;

    DeliveryRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @param takesMore false when a sender has already had it in hand */
    record Opened(UUID id, boolean takesMore) {}

    /** The delivery of this occasion, held until the transaction ends: made now, or the one that is there. */
    Opened open(UUID id, MessageDraft draft, Channel channel, String occasion, DeliveryPlan.Due due) {
        Object[] row = (Object[]) entityManager
                .createNativeQuery("""
                        INSERT INTO delivery AS held
                               (id, recipient_id, audience, channel, occasion, created_at, due_at, give_up_at)
                        VALUES (:id, :recipient, :audience, :channel, :occasion, :now, :due, :giveUp)
                        ON CONFLICT (recipient_id, channel, occasion) DO UPDATE SET occasion = excluded.occasion
                        RETURNING id, state = 'WAITING' AND attempts = 0
                        """)
                .setParameter("id", id)
                .setParameter("recipient", draft.recipientId())
                .setParameter("audience", draft.audience().name())
                .setParameter("channel", channel.name())
                .setParameter("occasion", occasion)
                .setParameter("now", due.createdAt())
                .setParameter("due", due.dueAt())
                .setParameter("giveUp", due.giveUpAt())
                .getSingleResult();
        return new Opened((UUID) row[0], (Boolean) row[1]);
    }

    void addItem(UUID deliveryId, UUID messageId) {
        entityManager
                .createNativeQuery("INSERT INTO delivery_item (delivery_id, message_id) VALUES (:delivery, :message)")
                .setParameter("delivery", deliveryId)
                .setParameter("message", messageId)
                .executeUpdate();
    }

    /** Deliveries of single messages that were planned since then and not cancelled. */
    int countSince(UUID recipientId, Channel channel, Instant since) {
        return ((Number) entityManager
                        .createNativeQuery("""
                        SELECT count(*) FROM delivery
                         WHERE recipient_id = :recipient AND channel = :channel AND created_at >= :since
                           AND occasion LIKE 'message %' AND state <> 'CANCELLED'
                        """)
                        .setParameter("recipient", recipientId)
                        .setParameter("channel", channel.name())
                        .setParameter("since", since)
                        .getSingleResult())
                .intValue();
    }

    /** Takes what these kinds tell about an offer out of everything that has not left. */
    void cancelOffer(UUID offerId, Collection<MessageKind> kinds) {
        cancel("message.offer_id = :about AND message.kind IN (:kinds)", offerId, kinds);
    }

    /** Takes what these kinds tell about a subject (a contact request) out of everything that has not left. */
    void cancelSubject(UUID subjectId, Collection<MessageKind> kinds) {
        cancel("message.subject_id = :about AND message.kind IN (:kinds)", subjectId, kinds);
    }

    /** Takes these kinds out of everything of one reader that has not left. */
    void cancelRecipient(UUID recipientId, Collection<MessageKind> kinds) {
        cancel("message.recipient_id = :about AND message.kind IN (:kinds)", recipientId, kinds);
    }

    private void cancel(String which, UUID about, Collection<MessageKind> kinds) {
        entityManager
                .createNativeQuery("DELETE FROM delivery_item USING message, delivery WHERE message.id = message_id"
                        + " AND delivery.id = delivery_id AND delivery.state = 'WAITING' AND " + which)
                .setParameter("about", about)
                .setParameter("kinds", kinds.stream().map(Enum::name).toList())
                .executeUpdate();
    }

    boolean isClosed(UUID offerId) {
        return !entityManager
                .createNativeQuery("SELECT 1 FROM closed_offer WHERE offer_id = :offer")
                .setParameter("offer", offerId)
                .getResultList()
                .isEmpty();
    }

    void close(UUID offerId, Instant now) {
        entityManager
                .createNativeQuery("INSERT INTO closed_offer VALUES (:offer, :now) ON CONFLICT DO NOTHING")
                .setParameter("offer", offerId)
                .setParameter("now", now)
                .executeUpdate();
    }

    void reopen(UUID offerId) {
        entityManager
                .createNativeQuery("DELETE FROM closed_offer WHERE offer_id = :offer")
                .setParameter("offer", offerId)
                .executeUpdate();
    }
}
