package fr.monjob.profile.portfolio;

import fr.monjob.contract.event.EventType;
import fr.monjob.contract.portfolio.PersonInPortfolio;
import fr.monjob.messaging.retelling.Retelling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** Who accompanies whom, told once more. */
@ApplicationScoped
class PortfolioRetelling implements Retelling {

    @Override
    public List<Told> lockNext(UUID after, int most) {
        return PortfolioEntryEntity.<PortfolioEntryEntity>find("personId > ?1 order by personId", after)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .stream()
                .map(entry -> new Told(
                        EventType.PERSON_ASSIGNED,
                        entry.personId,
                        entry.version,
                        new PersonInPortfolio(entry.personId, entry.advisorId),
                        entry.assignedAt))
                .toList();
    }
}
