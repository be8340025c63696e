package fr.monjob.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.match.api.OfferCard;
import fr.monjob.match.check.RandomCards;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.matching.IndexFiller;
import fr.monjob.testkit.stack.WithStack;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The offers around a place, from memory and from the tables. */
@QuarkusTest
@WithStack
class PublishedOffersTest {

    private static final GeoPoint LENS = new GeoPoint(50.43, 2.83);

    @Inject
    PublishedOffers offers;

    @Inject
    IndexFiller index;

    @Inject
    DataSource database;

    @Test
    void areTheSameWithAndWithoutAnIndex() {
        List<OfferCard> all = new RandomCards(11, 30, 60).offers(400);
        index.fill(List.of(), all);
        List<OfferCard> near = all.stream()
                .filter(offer -> offer.workplace().metresTo(LENS) <= 20_000)
                .toList();
        PublishedOffers fromTables = new PublishedOffers(new MemoryIndex(new SimpleMeterRegistry()), database);
        assertThat(around(fromTables, 20_000)).containsExactlyInAnyOrderElementsOf(near);
        assertThat(around(fromTables, Double.POSITIVE_INFINITY)).containsExactlyInAnyOrderElementsOf(all);
        await().untilAsserted(() ->
                assertThat(around(offers, Double.POSITIVE_INFINITY)).containsExactlyInAnyOrderElementsOf(all));
        assertThat(around(offers, 20_000)).containsExactlyInAnyOrderElementsOf(near);
    }

    private static List<OfferCard> around(PublishedOffers offers, double metres) {
        return QuarkusTransaction.requiringNew().call(() -> offers.listAround(LENS, metres));
    }
}
