package fr.monjob.offer.employer;

import fr.monjob.contract.event.EventType;
import fr.monjob.contract.offer.EmployerStanding;
import fr.monjob.messaging.outbox.Outbox;
import fr.monjob.messaging.retelling.Retelling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** Tells the other services where an employer stands. */
@ApplicationScoped
class EmployerPublisher implements Retelling {

    private final Outbox outbox;

    EmployerPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void changed(EmployerEntity employer) {
        employer.persistAndFlush();
        tell(employer);
    }

    /** Workplaces are told with their employer, so its version grows although its row stays as it is. */
    void workplacesChanged(EmployerEntity employer) {
        EmployerEntity.getEntityManager().lock(employer, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        tell(employer);
    }

    @Override
    public List<Told> lockNext(UUID after, int most) {
        return EmployerEntity.<EmployerEntity>find("id > ?1 order by id", after)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .stream()
                .map(employer -> new Told(
                        EventType.EMPLOYER_CHANGED,
                        employer.id,
                        employer.version,
                        standing(employer),
                        employer.createdAt))
                .toList();
    }

    private void tell(EmployerEntity employer) {
        outbox.append(EventType.EMPLOYER_CHANGED, employer.id, employer.version, standing(employer));
    }

    private static EmployerStanding standing(EmployerEntity employer) {
        return EmployerMapper.standing(employer, WorkplaceEntity.listOf(employer.id));
    }
}
