package fr.monjob.offer.offer;

import fr.monjob.referential.rome.RomeCatalogue;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Brings offers whose job code a newer ROME replaced to the code of today, before the first request. */
@ApplicationScoped
class ReplacedCodesJob {

    private final EntityManager entityManager;

    ReplacedCodesJob(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Transactional
    void start(@Observes StartupEvent started) {
        replace(RomeCatalogue.load().replacements());
    }

    /** The offer says the same as before, so its version stays and nobody is told. */
    @Transactional
    void replace(Map<String, String> currentCodes) {
        currentCodes.forEach((old, current) -> entityManager
                .createNativeQuery("UPDATE offer SET rome_code = :current WHERE rome_code = :old")
                .setParameter("current", current)
                .setParameter("old", old)
                .executeUpdate());
    }
}
