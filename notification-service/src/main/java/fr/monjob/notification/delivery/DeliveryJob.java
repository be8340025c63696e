package fr.monjob.notification.delivery;

import fr.monjob.notification.preference.Channel;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Sends what is due, in the quiet hours only what is urgent. Any number of instances may run it: each delivery is in one hand at a
 * time. A sender that dies between sending and writing it down leaves one delivery that is sent again.
 */
@ApplicationScoped
class DeliveryJob {

    private static final Logger LOG = Logger.getLogger(DeliveryJob.class);
    private static final int AT_A_TIME = 500;

    private final DeliveryService deliveries;
    private final Courier courier;
    private final DeliveryPolicy policy;
    private final Clock clock;

    DeliveryJob(DeliveryService deliveries, Courier courier, DeliveryPolicy policy, Clock clock) {
        this.deliveries = deliveries;
        this.courier = courier;
        this.policy = policy;
        this.clock = clock;
    }

    @Scheduled(
            every = "${monjob.delivery.every:1s}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendMails() {
        send(Channel.EMAIL);
    }

    /** By itself: a mail server that hangs holds up no SMS. */
    @Scheduled(
            every = "${monjob.delivery.every:1s}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendSms() {
        send(Channel.SMS);
    }

    private void send(Channel channel) {
        int sent = 0;
        while (sent < AT_A_TIME && sendNext(channel)) {
            sent++;
        }
    }

    /** False when nothing is due, or the way is closed just now: what waits behind would fail, too. */
    private boolean sendNext(Channel channel) {
        Optional<LeasedDelivery> next = deliveries.claim(channel, policy.isQuiet(clock.instant()));
        if (next.isEmpty()) {
            return false;
        }
        LeasedDelivery delivery = next.get();
        try {
            courier.deliver(delivery);
            return true;
        } catch (RuntimeException failure) {
            // Its message may hold an address.
            LOG.warnf(
                    "%s %s failed, attempt %d: %s",
                    channel,
                    delivery.id(),
                    delivery.attempts(),
                    failure.getClass().getName());
            deliveries.retry(delivery);
            return false;
        }
    }
}
