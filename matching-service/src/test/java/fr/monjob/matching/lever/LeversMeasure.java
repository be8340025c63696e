package fr.monjob.matching.lever;

import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.check.RandomCards;
import fr.monjob.match.geo.Means;
import fr.monjob.matching.IndexFiller;
import fr.monjob.matching.startingpoint.StartingPoint;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/**
 * How long levers take on a Département's size: 15 000 people, 1 500 offers, 150 people a portfolio. No test by itself
 * (its name keeps it out of the build): {@code mvn test -pl matching-service -Dtest=LeversMeasure}.
 */
@QuarkusTest
@WithStack
class LeversMeasure {

    private static final int PORTFOLIO = 150;

    @Inject
    IndexFiller index;

    @Inject
    LeverService levers;

    @Inject
    PortfolioLeverService portfolioLevers;

    @Inject
    EntityManager database;

    @Test
    void measure() {
        RandomCards cards = new RandomCards(15_000, 198, 491);
        List<PersonCard> people = cards.people(15_000);
        List<OfferCard> offers = cards.offers(1_500);
        index.fill(people, offers);
        UUID[] advisors = new UUID[people.size() / PORTFOLIO];
        Arrays.setAll(advisors, i -> UUID.randomUUID());
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < people.size(); i++) {
                database.createNativeQuery("INSERT INTO accompanied_person VALUES (:person, :advisor)")
                        .setParameter("person", people.get(i).id())
                        .setParameter("advisor", advisors[i / PORTFOLIO])
                        .executeUpdate();
            }
        });
        told("a person's levers", 500, i -> {
            PersonCard person = people.get(i);
            levers.listLevers(person.id(), new StartingPoint(person.place(), Set.of(Means.CAR)), 20);
        });
        told("a portfolio's levers", 100, i -> portfolioLevers.listLevers(advisors[i], 20));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("TRUNCATE accompanied_person")
                        .executeUpdate());
    }

    private static void told(String what, int calls, IntConsumer call) {
        double[] millis = new double[calls];
        for (int i = -calls / 2; i < calls; i++) {
            int each = Math.floorMod(i, calls);
            long start = System.nanoTime();
            call.accept(each);
            millis[each] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "MEASURED %s: p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                what,
                millis[calls / 2],
                millis[calls * 9 / 10],
                millis[calls * 99 / 100],
                millis[calls - 1]);
    }
}
