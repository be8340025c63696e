package fr.monjob.matching.nearbyalert;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.match.api.OfferCard;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.matching.Facts;
import fr.monjob.matching.IndexFiller;
import fr.monjob.matching.offerindex.OfferPublication;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An offer that somebody works on is nobody else's; one that failed comes again, behind the others. */
@QuarkusTest
@WithStack
@TestTransaction
class OfferAlertsTest {

    private final List<OfferCard> offers =
            Stream.generate(() -> offer(UUID.randomUUID())).limit(2).toList();

    @Inject
    IndexFiller filler;

    @Inject
    OfferAlerts alerts;

    @Inject
    EntityManager database;

    @BeforeEach
    void someOffers() {
        QuarkusTransaction.suspendingExisting().run(() -> filler.fill(List.of(), offers));
    }

    @Test
    void nobodyTakesWhatSomebodyWorksOn() {
        UUID failing = offers.get(0).id();
        UUID fresh = offers.get(1).id();
        alerts.note(new OfferPublication(failing));
        assertThat(next()).contains(failing);
        assertThat(next()).isEmpty();
        database.createNativeQuery("UPDATE offer_alert SET due = now()").executeUpdate();
        alerts.note(new OfferPublication(fresh));
        assertThat(next()).contains(fresh);
        assertThat(next()).contains(failing);
        alerts.done(failing);
        database.createNativeQuery("UPDATE offer_alert SET due = now()").executeUpdate();
        assertThat(next()).contains(fresh);
        assertThat(next()).isEmpty();
    }

    private Optional<UUID> next() {
        return alerts.findNext().map(OfferAlerts.Waiting::offerId);
    }

    private static OfferCard offer(UUID id) {
        return new OfferCard(id, Facts.MASON, "CDI", new GeoPoint(Facts.LAT, Facts.LON), List.of(), null, null, null);
    }
}
