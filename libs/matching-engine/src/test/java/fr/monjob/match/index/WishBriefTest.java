package fr.monjob.match.index;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.api.Radius;
import fr.monjob.match.check.RandomCards;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.match.rank.MatchDay;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The first look lets through whatever the wish does. */
class WishBriefTest {

    private static final GeoPoint LENS = new GeoPoint(50.43, 2.83);

    /** Some 650 km away. */
    private static final GeoPoint MARSEILLE_WAY = new GeoPoint(44.6, 3.5);

    @Test
    void longWaysAreGone() {
        for (int kilometres : new int[] {126, 127, 128, 700, 30_000}) {
            int brief = WishBrief.of(JobWish.of("F1703", kilometres));
            assertThat(WishBrief.radiusMetres(brief)).isGreaterThanOrEqualTo(kilometres * 1000.0);
        }
        InMemoryEngine engine = new InMemoryEngine(() -> MatchDay.of(RandomCards.TODAY, new byte[32]));
        engine.apply(new IndexChanges()
                .put(person(MARSEILLE_WAY, JobWish.of("F1703", 700)))
                .put(person(MARSEILLE_WAY, JobWish.of("F1703", 600))));
        OfferCard offer = new OfferCard(new UUID(1, 1), "F1703", null, LENS, List.of(), null, null, null);
        assertThat(engine.countPeople(offer, Radius.UNLIMITED)).isOne();
    }

    @Test
    void everyAcceptedContractPassesAndMostOthersDoNot() {
        List<String> types = IntStream.range(0, 60).mapToObj(i -> "TYPE_" + i).toList();
        int others = 0;
        for (String type : types) {
            int brief = WishBrief.of(new JobWish("F1703", 10, Set.of(type), 0, Double.POSITIVE_INFINITY));
            assertThat(WishBrief.mayAccept(brief, WishBrief.contract(type))).isTrue();
            assertThat(WishBrief.mayAccept(brief, WishBrief.contract(null))).isTrue();
            assertThat(WishBrief.mayAccept(WishBrief.of(JobWish.of("F1703", 10)), WishBrief.contract(type)))
                    .isTrue();
            others += (int) types.stream()
                    .filter(other -> WishBrief.mayAccept(brief, WishBrief.contract(other)))
                    .count();
        }
        assertThat(others).isLessThan(60 * 60 / 3);
    }

    private static PersonCard person(GeoPoint place, JobWish wish) {
        return new PersonCard(UUID.randomUUID(), place, 0, List.of(wish), Set.of(), Set.of(), null);
    }
}
