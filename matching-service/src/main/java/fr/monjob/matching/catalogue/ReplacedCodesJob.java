package fr.monjob.matching.catalogue;

import fr.monjob.referential.rome.RomeCatalogue;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/**
 * Brings what the index holds of people and offers to the job codes of today, where a newer ROME replaced them: events
 * that came before know nothing of it, and nobody tells them again.
 */
@ApplicationScoped
class ReplacedCodesJob {

    private static final List<String> UPDATES = List.of(
            "UPDATE candidate_wish SET rome_code = :current WHERE rome_code = :old",
            "UPDATE offer SET rome_code = :current WHERE rome_code = :old");

    private final EntityManager entityManager;

    ReplacedCodesJob(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Transactional
    void start(@Observes StartupEvent started) {
        replace(RomeCatalogue.load().replacements());
    }

    @Transactional
    void replace(Map<String, String> currentCodes) {
        currentCodes.forEach((old, current) -> UPDATES.forEach(update -> entityManager
                .createNativeQuery(update)
                .setParameter("current", current)
                .setParameter("old", old)
                .executeUpdate()));
    }
}
