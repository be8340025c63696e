package fr.monjob.matching.candidatesearch;

import fr.monjob.matching.exposure.ExposureLog;
import fr.monjob.matching.exposure.ExposureStage;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Writes down whom an employer sees before it does: for its day's limit, and for the report on who is shown at all. */
@ApplicationScoped
class ShownCardsService {

    private final SeenCards seen;
    private final CardLimit limit;
    private final ExposureLog exposure;
    private final Clock clock;

    ShownCardsService(SeenCards seen, CardLimit limit, ExposureLog exposure, Clock clock) {
        this.seen = seen;
        this.limit = limit;
        this.exposure = exposure;
        this.clock = clock;
    }

    /**
     * The employer is about to see these people. Of whom it saw today already nothing is written again.
     *
     * @param candidateIds the ids of these people for this employer, in the same order
     * @throws fr.monjob.web.problem.ProblemException 429 when it saw too many today; it must not see these then
     */
    void show(UUID employerId, List<UUID> personIds, List<UUID> candidateIds) {
        LocalDate today = limit.today();
        List<UUID> unseen = seen.listUnseen(today, employerId, candidateIds);
        if (unseen.isEmpty()) {
            return;
        }
        List<UUID> people = IntStream.range(0, personIds.size())
                .filter(at -> unseen.contains(candidateIds.get(at)))
                .mapToObj(personIds::get)
                .toList();
        QuarkusTransaction.requiringNew().run(() -> {
            limit.count(employerId, today, unseen);
            exposure.countPublished(ExposureStage.SHOWN, people, clock.instant());
        });
        seen.add(today, employerId, unseen);
    }
}
