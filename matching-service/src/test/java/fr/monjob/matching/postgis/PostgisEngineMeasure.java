package fr.monjob.matching.postgis;

import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.api.Radius;
import fr.monjob.match.check.RandomCards;
import fr.monjob.match.rank.MatchDay;
import fr.monjob.matching.IndexFiller;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/**
 * How long the engine takes, on a Département's size: 15 000 people, 1 500 offers. No test by itself (its name keeps it
 * out of the build): {@code mvn test -pl matching-service -Dtest=PostgisEngineMeasure}.
 */
@QuarkusTest
@WithStack
class PostgisEngineMeasure {

    private static final int CALLS = 500;
    private static final List<Radius> RADII =
            List.of(Radius.UNLIMITED, Radius.ofKilometres(10), Radius.ofKilometres(30), Radius.ofKilometres(50));

    @Inject
    IndexFiller index;

    @Inject
    EntityManager database;

    @Test
    void measure() {
        RandomCards cards = new RandomCards(15_000, 198, 491);
        List<PersonCard> people = cards.people(15_000);
        List<OfferCard> offers = cards.offers(1_500);
        index.fill(people, offers);
        PostgisMatchEngine engine =
                new PostgisMatchEngine(database, () -> MatchDay.of(RandomCards.TODAY, new byte[32]));
        told("topPeople, 20", i -> engine.topPeople(offers.get(i), RADII.get(i % 4), 20));
        told("topOffers, 20", i -> engine.topOffers(people.get(i), 20));
    }

    private static void told(String what, IntConsumer call) {
        double[] millis = new double[CALLS];
        for (int i = -100; i < CALLS; i++) {
            int each = Math.floorMod(i, CALLS);
            long start = System.nanoTime();
            QuarkusTransaction.requiringNew().run(() -> call.accept(each));
            millis[each] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "MEASURED %s: p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                what,
                millis[CALLS / 2],
                millis[CALLS * 9 / 10],
                millis[CALLS * 99 / 100],
                millis[CALLS - 1]);
    }
}
