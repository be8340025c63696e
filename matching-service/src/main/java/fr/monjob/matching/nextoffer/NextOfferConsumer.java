package fr.monjob.matching.nextoffer;

import fr.monjob.contract.application.ApplicationProgress;
import fr.monjob.messaging.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears who has applied to what, and whose application came to nothing. */
@ApplicationScoped
class NextOfferConsumer {

    /** Older refusals are history, read again for a new index: nobody is told. */
    private static final Duration NEWS = Duration.ofDays(1);

    private static final String REFUSED = "REFUSED";

    private final Inbox inbox;
    private final NextOfferFinder finder;
    private final Clock clock;

    NextOfferConsumer(Inbox inbox, NextOfferFinder finder, Clock clock) {
        this.inbox = inbox;
        this.finder = finder;
        this.clock = clock;
    }

    @Incoming("ended-applications")
    @Blocking
    void receive(ConsumerRecord<String, String> event) {
        inbox.receive(
                "next-offers",
                event,
                on -> on.state(
                        ApplicationProgress.class,
                        (envelope, application) -> receive(application, envelope.occurredAt())));
    }

    private void receive(ApplicationProgress application, Instant occurredAt) {
        AppliedOfferEntity.keep(application);
        if (application.state().equals(REFUSED)
                && occurredAt.isAfter(clock.instant().minus(NEWS))) {
            finder.tellNext(application);
        }
    }
}
