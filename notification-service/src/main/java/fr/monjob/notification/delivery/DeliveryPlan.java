package fr.monjob.notification.delivery;

import fr.monjob.contract.id.UuidV7;
import fr.monjob.notification.message.MessageDraft;
import fr.monjob.notification.preference.Channel;
import fr.monjob.notification.preference.Frequency;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Puts a message on its way, in the transaction that put it into the inbox and holds that inbox: two events of one reader
 * never count the day's mails at the same time.
 */
@ApplicationScoped
class DeliveryPlan {

    private final DeliveryRepository deliveries;
    private final DeliveryPolicy policy;
    private final DeliveryConfig config;
    private final Clock clock;

    DeliveryPlan(DeliveryRepository deliveries, DeliveryPolicy policy, DeliveryConfig config, Clock clock) {
        this.deliveries = deliveries;
        this.policy = policy;
        this.config = config;
        this.clock = clock;
    }

    void add(MessageDraft draft, UUID messageId, Channel channel, Frequency frequency) {
        Instant now = clock.instant();
        if (draft.kind().isUrgent()) {
            deliveries.addItem(urgent(draft, messageId, channel, now), messageId);
            return;
        }
        boolean alone = frequency == Frequency.NOW && isBelowCap(draft.recipientId(), channel, now);
        UUID delivery = alone ? alone(draft, messageId, channel, now) : digest(draft, channel, now);
        deliveries.addItem(delivery, messageId);
    }

    private boolean isBelowCap(UUID recipientId, Channel channel, Instant now) {
        int cap = channel == Channel.SMS ? config.smsADay() : config.mailsADay();
        return deliveries.countSince(recipientId, channel, policy.dayOf(now)) < cap;
    }

    private UUID alone(MessageDraft draft, UUID messageId, Channel channel, Instant now) {
        UUID id = UuidV7.next();
        deliveries.open(id, draft, channel, "message " + messageId, due(policy.afterQuiet(now), now));
        return id;
    }

    /** Counts against no cap: who asked for it waits for it, and the one who is to be warned must be. */
    private UUID urgent(MessageDraft draft, UUID messageId, Channel channel, Instant now) {
        UUID id = UuidV7.next();
        deliveries.open(id, draft, channel, DeliveryPolicy.URGENT + messageId, due(now, now));
        return id;
    }

    /** Today's digest may be leaving right now; then the message goes into the next one. */
    private UUID digest(MessageDraft draft, Channel channel, Instant now) {
        LocalDate day = policy.digestDay(now);
        while (true) {
            var digest =
                    deliveries.open(UuidV7.next(), draft, channel, "digest " + day, due(policy.digestAt(day), now));
            if (digest.takesMore()) {
                return digest.id();
            }
            day = day.plusDays(1);
        }
    }

    private Due due(Instant at, Instant now) {
        return new Due(now, at, at.plus(config.triedFor()));
    }

    /** When it was planned, when it leaves, until when it is tried. */
    record Due(Instant createdAt, Instant dueAt, Instant giveUpAt) {}
}
