package fr.monjob.offer;

import fr.monjob.referential.commune.Communes;
import fr.monjob.referential.rome.RomeCatalogue;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Reads the reference data before the service is ready, so that nobody's first request waits for it. */
@ApplicationScoped
class OfferWarmUp {

    void load(@Observes StartupEvent started) {
        Communes.load();
        RomeCatalogue.load();
    }
}
