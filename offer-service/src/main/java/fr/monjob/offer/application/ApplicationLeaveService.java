package fr.monjob.offer.application;

import fr.monjob.offer.offer.OfferDays;
import fr.monjob.offer.offer.OfferEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What becomes of a person's applications when they leave: those under way are withdrawn, so that no employer waits. */
@ApplicationScoped
public class ApplicationLeaveService {

    private final ApplicationPublisher publisher;
    private final ReplyDuePolicy clocks;
    private final Clock clock;

    ApplicationLeaveService(ApplicationPublisher publisher, ApplicationConfig config, Clock clock) {
        this.publisher = publisher;
        this.clocks = new ReplyDuePolicy(config);
        this.clock = clock;
    }

    /**
     * Withdraws them in the name of nobody, and deletes what both sides wrote: what is told of an erased person is passed
     * over.
     */
    @Transactional(TxType.MANDATORY)
    public void withdrawAllOf(UUID personId) {
        UUID stranger = UUID.randomUUID();
        // The offers first and in one order, as everywhere.
        ApplicationEntity.find(
                        "select a.offer.id from ApplicationEntity a where a.profileId = ?1 and a.state in ?2 order by 1",
                        personId,
                        ApplicationState.underWay())
                .project(UUID.class)
                .list()
                .forEach(offerId -> OfferEntity.findById(offerId, LockModeType.PESSIMISTIC_WRITE));
        List<ApplicationEntity> underWay = ApplicationEntity.<ApplicationEntity>find(
                        "profileId = ?1 and state in ?2 order by id", personId, ApplicationState.underWay())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        // Now, while nobody can write another: as a stranger's they would not be found any more.
        underWay.forEach(application -> ApplicationMessageEntity.delete("applicationId", application.id));
        underWay.forEach(application -> withdraw(application, stranger));
    }

    private void withdraw(ApplicationEntity application, UUID stranger) {
        application.profileId = stranger;
        application.message = null;
        application.cvId = null;
        application.enter(
                ApplicationState.WITHDRAWN, Party.BENEFICIARY, clock.instant(), OfferDays.today(clock), clocks);
        publisher.moved(application, Party.BENEFICIARY);
    }
}
