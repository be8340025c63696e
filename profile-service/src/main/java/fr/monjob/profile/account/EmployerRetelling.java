package fr.monjob.profile.account;

import fr.monjob.contract.event.EventType;
import fr.monjob.messaging.retelling.Retelling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** Employers who registered, told once more. */
@ApplicationScoped
class EmployerRetelling implements Retelling {

    @Override
    public List<Told> lockNext(UUID after, int most) {
        return AccountEntity.<AccountEntity>find("employerId > ?1 order by employerId", after)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .stream()
                .map(account -> new Told(
                        EventType.EMPLOYER_REGISTERED,
                        account.employerId,
                        AccountService.REGISTERED_ONCE,
                        AccountMapper.employer(account),
                        account.createdAt))
                .toList();
    }
}
