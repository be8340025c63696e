package fr.monjob.matching.postgis;

import fr.monjob.match.api.Match;
import fr.monjob.match.api.MatchEngine;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.api.Radius;
import fr.monjob.match.check.MatchEngineChecks;
import fr.monjob.matching.IndexFiller;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Supplier;

/** The SQL answers what the reference answers. */
@QuarkusTest
@WithStack
class PostgisMatchEngineTest extends MatchEngineChecks {

    @Inject
    IndexFiller index;

    @Inject
    EntityManager database;

    /** Each of them fills the tables anew. */
    @Override
    protected int worlds() {
        return 30;
    }

    @Override
    protected MatchEngine engineOn(List<PersonCard> people, List<OfferCard> offers) {
        index.fill(people, offers);
        return new InTransactions(new PostgisMatchEngine(database, () -> DAY));
    }

    /** The engine demands a transaction, which its callers have. */
    private record InTransactions(MatchEngine engine) implements MatchEngine {

        @Override
        public List<Match> topPeople(OfferCard offer, Radius radius, int k) {
            return inTransaction(() -> engine.topPeople(offer, radius, k));
        }

        @Override
        public List<Match> topOffers(PersonCard person, int k) {
            return inTransaction(() -> engine.topOffers(person, k));
        }

        @Override
        public long countPeople(OfferCard offer, Radius radius) {
            return inTransaction(() -> engine.countPeople(offer, radius));
        }

        @Override
        public long countOffers(PersonCard person) {
            return inTransaction(() -> engine.countOffers(person));
        }

        private static <T> T inTransaction(Supplier<T> question) {
            return QuarkusTransaction.requiringNew().call(question::get);
        }
    }
}
