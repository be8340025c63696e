package fr.monjob.offer.application;

import fr.monjob.offer.employer.VerificationLost;
import fr.monjob.offer.offer.OfferClosed;
import fr.monjob.offer.offer.OfferDays;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** What becomes of the applications under way when their offer ends: nobody is left waiting for a place that is gone. */
@ApplicationScoped
class ApplicationEndService {

    /** After every other observer: those that close offers lock them first. */
    private static final int LAST = Integer.MAX_VALUE;

    private final ApplicationPublisher publisher;
    private final ReplyDuePolicy clocks;
    private final Clock clock;

    ApplicationEndService(ApplicationPublisher publisher, ApplicationConfig config, Clock clock) {
        this.publisher = publisher;
        this.clocks = new ReplyDuePolicy(config);
        this.clock = clock;
    }

    /** Runs in the transaction in which the offer ends, and locks in the house's order: the offer is locked already. */
    void onOfferClosed(@Observes OfferClosed closed) {
        reasonOf(closed).ifPresent(reason -> endAll("offer.id", closed.offerId(), reason));
    }

    /** Also what was left of offers that were over before: an employer that may not read an application cannot answer it. */
    void onVerificationLost(@Observes @Priority(LAST) VerificationLost loss) {
        endAll("employerId", loss.employerId(), RefusalReason.POSITION_CANCELLED);
    }

    private void endAll(String property, UUID value, RefusalReason reason) {
        ApplicationEntity.<ApplicationEntity>find(
                        property + " = ?1 and state in ?2 order by id", value, ApplicationState.underWay())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .forEach(application -> end(application, reason));
    }

    /** Empty for an offer that was only shown long enough: its employer still chooses among those who applied. */
    private static Optional<RefusalReason> reasonOf(OfferClosed closed) {
        return switch (closed.end()) {
            case FILLED -> Optional.of(RefusalReason.POSITION_FILLED);
            case WITHDRAWN -> Optional.of(RefusalReason.POSITION_CANCELLED);
            case EXPIRED, DRAFT, PUBLISHED -> Optional.empty();
        };
    }

    private void end(ApplicationEntity application, RefusalReason reason) {
        application.refusalReason = reason;
        application.enter(ApplicationState.REFUSED, Party.PLATFORM, clock.instant(), OfferDays.today(clock), clocks);
        publisher.moved(application, Party.PLATFORM);
    }
}
