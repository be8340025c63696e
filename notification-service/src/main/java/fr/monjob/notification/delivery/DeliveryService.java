package fr.monjob.notification.delivery;

import fr.monjob.notification.message.Audience;
import fr.monjob.notification.message.MessageEntity;
import fr.monjob.notification.preference.Channel;
import fr.monjob.notification.preference.PreferenceService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a sender writes down, a short transaction for each step: nothing is sent while one is open. */
@ApplicationScoped
@Transactional
class DeliveryService {

    private final EntityManager entityManager;
    private final PreferenceService preferences;
    private final DeliveryPolicy policy;
    private final DeliveryConfig config;
    private final Clock clock;

    DeliveryService(
            EntityManager entityManager,
            PreferenceService preferences,
            DeliveryPolicy policy,
            DeliveryConfig config,
            Clock clock) {
        this.entityManager = entityManager;
        this.preferences = preferences;
        this.policy = policy;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Takes the next due delivery in hand; no other sender gets it before the lease ends.
     *
     * @param urgentOnly in the quiet hours
     */
    Optional<LeasedDelivery> claim(Channel channel, boolean urgentOnly) {
        Instant now = clock.instant();
        UUID lease = UUID.randomUUID();
        List<?> rows = entityManager
                .createNativeQuery("""
                        UPDATE delivery SET lease = :lease, leased_until = :until, attempts = attempts + 1
                         WHERE id = (SELECT id FROM delivery
                                      WHERE channel = :channel AND state = 'WAITING' AND due_at <= :now
                                        AND (leased_until IS NULL OR leased_until <= :now)
                                        AND (NOT :urgentOnly OR starts_with(occasion, :urgent))
                                      ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING id, recipient_id, audience, occasion, attempts, give_up_at
                        """)
                .setParameter("lease", lease)
                .setParameter("until", now.plus(config.lease()))
                .setParameter("channel", channel.name())
                .setParameter("now", now)
                .setParameter("urgentOnly", urgentOnly)
                .setParameter("urgent", DeliveryPolicy.URGENT)
                .getResultList();
        return rows.stream().findFirst().map(Object[].class::cast).map(row -> leased(row, lease, channel));
    }

    /** What is still worth telling: not read in the inbox meanwhile, not switched off, not cancelled; oldest first. */
    List<MessageEntity> listItems(LeasedDelivery delivery) {
        List<?> messages = entityManager
                .createNativeQuery("""
                        SELECT message.* FROM message JOIN delivery_item ON message_id = message.id
                         WHERE delivery_id = :delivery AND read_at IS NULL ORDER BY sequence
                        """, MessageEntity.class)
                .setParameter("delivery", delivery.id())
                .getResultList();
        return messages.stream()
                .map(MessageEntity.class::cast)
                .filter(message -> preferences
                        .preferenceOf(message.recipientId, message.audience, message.kind)
                        .uses(delivery.channel()))
                .toList();
    }

    /** The accounts that have it already. */
    Set<UUID> listCopies(LeasedDelivery delivery) {
        List<?> accounts = entityManager
                .createNativeQuery("SELECT account_id FROM delivery_copy WHERE delivery_id = :delivery")
                .setParameter("delivery", delivery.id())
                .getResultList();
        return accounts.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    /** Keeps that this account has it. */
    void copied(LeasedDelivery delivery, UUID accountId) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO delivery_copy VALUES (:delivery, :account, :now) ON CONFLICT DO NOTHING")
                .setParameter("delivery", delivery.id())
                .setParameter("account", accountId)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Ends a delivery, unless another sender has taken it over. */
    void settle(LeasedDelivery delivery, Outcome outcome) {
        held(delivery, "state = :state, settled_at = :now, lease = NULL, leased_until = NULL")
                .setParameter("state", outcome.name())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Puts it off until later, or gives it up when it has been tried for long enough. */
    void retry(LeasedDelivery delivery) {
        Instant again = policy.retryAt(clock.instant(), delivery.attempts(), delivery.urgent());
        if (again.isAfter(delivery.giveUpAt())) {
            settle(delivery, Outcome.GIVEN_UP);
            return;
        }
        held(delivery, "due_at = :again, lease = NULL, leased_until = NULL")
                .setParameter("again", again)
                .executeUpdate();
    }

    private Query held(LeasedDelivery delivery, String change) {
        return entityManager
                .createNativeQuery("UPDATE delivery SET " + change + " WHERE id = :id AND lease = :lease")
                .setParameter("id", delivery.id())
                .setParameter("lease", delivery.lease());
    }

    private static LeasedDelivery leased(Object[] row, UUID lease, Channel channel) {
        return new LeasedDelivery(
                (UUID) row[0],
                lease,
                (UUID) row[1],
                Audience.valueOf((String) row[2]),
                channel,
                ((String) row[3]).startsWith("digest"),
                ((String) row[3]).startsWith(DeliveryPolicy.URGENT),
                ((Number) row[4]).intValue(),
                (Instant) row[5]);
    }

    /** How a delivery ends. */
    enum Outcome {
        SENT,
        /** Nothing was left to tell. */
        CANCELLED,
        NO_ADDRESS,
        REFUSED,
        GIVEN_UP
    }
}
