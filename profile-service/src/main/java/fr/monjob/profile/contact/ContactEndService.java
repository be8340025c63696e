package fr.monjob.profile.contact;

import fr.monjob.profile.knownoffer.KnownOfferClosed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Clock;

/** What becomes of the questions that wait for an answer when their offer ends: nobody is asked about what is gone. */
@ApplicationScoped
class ContactEndService {

    private final ContactPublisher publisher;
    private final Clock clock;

    ContactEndService(ContactPublisher publisher, Clock clock) {
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Runs in the transaction that closes the offer, and locks in the house's order: the offer is locked already. */
    void onOfferClosed(@Observes KnownOfferClosed closed) {
        ContactRequestEntity.<ContactRequestEntity>find(
                        "offerId = ?1 AND state = ?2 ORDER BY id", closed.offerId(), ContactState.PENDING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .forEach(this::end);
    }

    private void end(ContactRequestEntity request) {
        request.enter(ContactState.EXPIRED, ContactParty.PLATFORM, clock.instant());
        publisher.moved(request);
    }
}
