package fr.monjob.notification.delivery;

import fr.monjob.notification.message.Audience;
import fr.monjob.notification.preference.Channel;
import java.time.Instant;
import java.util.UUID;

/**
 * A delivery that this sender has in hand.
 *
 * @param lease    proves that it still has
 * @param attempts this one included
 */
record LeasedDelivery(
        UUID id,
        UUID lease,
        UUID recipientId,
        Audience audience,
        Channel channel,
        boolean digest,
        boolean urgent,
        int attempts,
        Instant giveUpAt) {}
