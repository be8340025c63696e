package fr.monjob.match.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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

/** What a load refuses; what it makes is asked about in {@link InMemoryEngineTest}. */
class IndexLoadTest {

    private static final GeoPoint LENS = new GeoPoint(50.43, 2.83);
    private static final GeoPoint CALAIS = new GeoPoint(50.95, 1.86);

    private final InMemoryEngine engine = new InMemoryEngine(() -> MatchDay.of(RandomCards.TODAY, new byte[32]));

    @Test
    void anIdComesOnceWhereverItStands() {
        for (GeoPoint again : List.of(LENS, CALAIS)) {
            IndexLoad load = engine.load();
            load.put(card(new UUID(1, 2), LENS));
            load.put(card(new UUID(3, 4), LENS));
            load.put(card(new UUID(1, 2), again));
            assertThatIllegalArgumentException().isThrownBy(load::done);
            assertThat(in(LENS) + in(CALAIS)).isZero();
        }
        IndexLoad load = engine.load();
        load.put(card(new UUID(1, 2), LENS));
        load.done();
        assertThat(in(LENS)).isOne();
    }

    @Test
    void idsOfOneHashAreDifferentIds() {
        IndexLoad load = engine.load();
        List<UUID> ids = IntStream.range(0, 300)
                .mapToObj(i -> new UUID(42 ^ Long.rotateLeft(i, 29), i))
                .toList();
        ids.forEach(id -> load.put(card(id, id.getLeastSignificantBits() % 2 == 0 ? LENS : CALAIS)));
        load.done();
        assertThat(in(LENS)).isEqualTo(150);
        assertThat(in(CALAIS)).isEqualTo(150);
        IndexChanges gone = new IndexChanges();
        ids.forEach(gone::removePerson);
        engine.apply(gone);
        assertThat(in(LENS) + in(CALAIS)).isZero();
    }

    @Test
    void onlyAnEmptyIndexIsLoaded() {
        engine.apply(new IndexChanges().put(card(new UUID(1, 2), LENS)));
        IndexLoad load = engine.load();
        load.put(card(new UUID(3, 4), LENS));
        assertThatIllegalStateException().isThrownBy(load::done);
        assertThat(in(LENS)).isOne();
    }

    private long in(GeoPoint town) {
        OfferCard offer = new OfferCard(new UUID(1, 1), "F1703", null, town, List.of(), null, null, null);
        return engine.countPeople(offer, Radius.ofKilometres(20));
    }

    private static PersonCard card(UUID id, GeoPoint place) {
        return new PersonCard(id, place, 1_414.2, List.of(JobWish.of("F1703", 30)), Set.of(), Set.of(), null);
    }
}
