package fr.monjob.match.index;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.match.api.OfferCard;
import fr.monjob.match.check.RandomCards;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.match.rank.MatchDay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which offers lie near a place. */
class OffersAroundTest {

    private static final MatchDay DAY = MatchDay.of(RandomCards.TODAY, new byte[32]);

    @Test
    void findsThoseWithinSoManyMetresAndNoOther() {
        double[][] everywhere = {{50.43, 2.83}, {-17.7, 179.95}, {89.95, 30}, {-89.95, 0}};
        List<OfferCard> offers = new RandomCards(7, 20, 20, everywhere, 0.8).offers(9_000);
        InMemoryEngine engine = new InMemoryEngine(() -> DAY);
        IndexChanges changes = new IndexChanges();
        offers.forEach(changes::put);
        engine.apply(changes);
        // Some blocks are near as a whole, some in part, some not at all.
        for (double metres = 0; metres < 150_000; metres += 10_000) {
            double within = metres;
            for (OfferCard from : offers.subList(0, 60)) {
                GeoPoint place = from.workplace();
                Set<OfferCard> near = offers.stream()
                        .filter(offer -> offer.workplace().metresTo(place) <= within)
                        .collect(Collectors.toSet());
                List<OfferCard> found = engine.offersAround(place, within);
                assertThat(new HashSet<>(found))
                        .as("%s m around %s", within, place)
                        .isEqualTo(near);
                assertThat(found).hasSameSizeAs(near);
            }
        }
    }
}
