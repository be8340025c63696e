package fr.monjob.match.index;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.Match;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.api.Radius;
import fr.monjob.match.check.RandomCards;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.match.rank.MatchDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What blocks have to bear when people come, move and go. */
class BlockChangesTest {

    private static final GeoPoint LENS = new GeoPoint(50.43, 2.83);
    private static final GeoPoint CALAIS = new GeoPoint(50.95, 1.86);
    private static final OfferCard IN_LENS =
            new OfferCard(new UUID(1, 1), "F1703", null, LENS, List.of(), null, null, null);

    private final InMemoryEngine engine = new InMemoryEngine(() -> MatchDay.of(RandomCards.TODAY, new byte[32]));

    @Test
    void idsOfOneHashAreToldApart() {
        List<UUID> ids = IntStream.range(0, 300)
                .mapToObj(i -> new UUID(42 ^ Long.rotateLeft(i, 29), i))
                .toList();
        put(ids, LENS);
        assertThat(inLens()).isEqualTo(300);
        put(ids.subList(0, 100), CALAIS);
        assertThat(inLens()).isEqualTo(200);
        remove(ids.subList(50, 150));
        assertThat(inLens()).isEqualTo(150);
        put(ids, LENS);
        assertThat(inLens()).isEqualTo(300);
    }

    @Test
    void oneCellFillsManyBlocksAndEmptiesThem() {
        List<UUID> ids = new ArrayList<>();
        for (int hundred = 0; hundred < 60; hundred++) {
            List<UUID> more = randomIds(100);
            ids.addAll(more);
            put(more, LENS);
            assertThat(inLens()).isEqualTo(ids.size());
        }
        for (int left = ids.size() - 150; left >= 0; left -= 150) {
            remove(ids.subList(left, left + 150));
            assertThat(inLens()).isEqualTo(left);
        }
        put(randomIds(1), LENS);
        assertThat(inLens()).isOne();
    }

    @Test
    void moreSkillsThanABlockCountsMakeMoreBlocks() {
        Set<String> many =
                Set.copyOf(IntStream.range(0, 600).mapToObj(String::valueOf).toList());
        IndexChanges changes = new IndexChanges();
        randomIds(400).forEach(id -> changes.put(card(id, LENS, many)));
        engine.apply(changes);
        assertThat(inLens()).isEqualTo(400);
    }

    @Test
    void aQuestionSeesAllOfAChangeOrNothing() throws InterruptedException {
        List<UUID> ids = randomIds(50);
        put(ids, LENS);
        AtomicBoolean over = new AtomicBoolean();
        AtomicReference<String> half = new AtomicReference<>();
        Thread asking = new Thread(() -> {
            while (!over.get() && half.get() == null) {
                List<UUID> seen = engine.topPeople(IN_LENS, Radius.ofKilometres(20), 100).stream()
                        .map(Match::personId)
                        .toList();
                if (!seen.isEmpty() && (seen.size() != 50 || !Set.copyOf(ids).equals(Set.copyOf(seen)))) {
                    half.set(seen.size() + " of 50");
                }
            }
        });
        asking.start();
        for (int i = 0; i < 2_000; i++) {
            put(ids, i % 2 == 0 ? CALAIS : LENS);
        }
        over.set(true);
        asking.join();
        assertThat(half).hasValue(null);
    }

    private void put(List<UUID> ids, GeoPoint place) {
        IndexChanges changes = new IndexChanges();
        ids.forEach(id -> changes.put(card(id, place, Set.of())));
        engine.apply(changes);
    }

    private void remove(List<UUID> ids) {
        IndexChanges changes = new IndexChanges();
        ids.forEach(changes::removePerson);
        engine.apply(changes);
    }

    private long inLens() {
        return engine.countPeople(IN_LENS, Radius.ofKilometres(20));
    }

    private static PersonCard card(UUID id, GeoPoint place, Set<String> skills) {
        return new PersonCard(id, place, 1_414.2, List.of(JobWish.of("F1703", 30)), skills, Set.of(), null);
    }

    private static List<UUID> randomIds(int count) {
        return IntStream.range(0, count).mapToObj(i -> UUID.randomUUID()).toList();
    }
}
