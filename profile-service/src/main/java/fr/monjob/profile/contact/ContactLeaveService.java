package fr.monjob.profile.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What becomes of a person's contact requests when they leave: employers hear a no, or that the yes is taken back. */
@ApplicationScoped
public class ContactLeaveService {

    private final ContactPublisher publisher;
    private final Clock clock;

    ContactLeaveService(ContactPublisher publisher, Clock clock) {
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Ends what is open; the rows go with the person. */
    @Transactional(TxType.MANDATORY)
    public void endAllOf(UUID personId) {
        UUID stranger = UUID.randomUUID();
        ContactRequestEntity.<ContactRequestEntity>find(
                        "personId = ?1 AND state IN ?2 ORDER BY id",
                        personId,
                        List.of(ContactState.PENDING, ContactState.ACCEPTED))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .forEach(request -> end(request, stranger));
    }

    private void end(ContactRequestEntity request, UUID stranger) {
        ContactState end = request.state == ContactState.PENDING ? ContactState.DECLINED : ContactState.REVOKED;
        request.enter(end, ContactParty.BENEFICIARY, clock.instant());
        publisher.leftBy(stranger, request);
    }
}
