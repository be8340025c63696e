package fr.monjob.messaging.retelling;

import fr.monjob.contract.account.EmployerAccount;
import fr.monjob.contract.event.EventType;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Employers, as a service would have them in a table. */
@Singleton
class ShopWindow implements Retelling {

    static final Instant SINCE = Instant.parse("2020-01-01T00:00:00Z");

    final List<EmployerAccount> shown = new ArrayList<>();

    @Override
    public List<Told> lockNext(UUID after, int most) {
        return shown.stream()
                .filter(employer -> employer.employerId().toString().compareTo(after.toString()) > 0)
                .sorted(Comparator.comparing(employer -> employer.employerId().toString()))
                .limit(most)
                .map(employer -> new Told(EventType.EMPLOYER_REGISTERED, employer.employerId(), 3, employer, SINCE))
                .toList();
    }
}
