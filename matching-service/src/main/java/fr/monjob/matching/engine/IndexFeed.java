package fr.monjob.matching.engine;

import fr.monjob.match.index.InMemoryEngine;
import fr.monjob.match.index.IndexChanges;
import fr.monjob.match.index.IndexLoad;
import fr.monjob.match.rank.MatchDay;
import fr.monjob.matching.facts.MemoryFacts;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Fills the index from the tables and keeps it in step with them, for as long as its connection lives. It listens before
 * it loads, so what is committed meanwhile is applied behind the load and nothing falls between. A message only names a
 * card; its content is read anew, so it is never older than the message. For one thread.
 */
final class IndexFeed implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(IndexFeed.class);

    private static final int POLL_MILLIS = 500;

    /**
     * After so many silent polls the connection is asked whether it lives: nobody tells of a cut network. Who withdraws is
     * to be out of every answer within five seconds, so an index without news must not be asked for longer.
     */
    private static final int SILENT_POLLS = 4;

    private static final int ANSWER_SECONDS = 2;

    /** For some changed cards; a load may take longer. */
    private static final int READ_MILLIS = 4_000;

    private static final int LOAD_MILLIS = 30_000;

    private final Connection connection;
    private final MemoryIndex index;
    private final Supplier<MatchDay> today;
    private InMemoryEngine engine;
    private MemoryFacts facts;
    private int silentPolls;

    /** @param connection to listen on; it is closed with the feed */
    IndexFeed(Connection connection, MemoryIndex index, Supplier<MatchDay> today) {
        this.connection = connection;
        this.index = index;
        this.today = today;
    }

    /** Hears of every commit from now on. */
    void listen() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN " + CardNews.CARDS);
            statement.execute("LISTEN " + CardNews.EMPLOYERS);
            statement.execute("LISTEN " + index.marks());
        }
    }

    /** Builds the index from all cards; from the return on it is asked. */
    void load() throws SQLException {
        index.building();
        connection.setNetworkTimeout(Runnable::run, LOAD_MILLIS);
        CardNews meanwhile;
        do {
            engine = new InMemoryEngine(today);
            facts = new MemoryFacts();
            readAll();
            meanwhile = news();
        } while (meanwhile.isAboutAll());
        apply(meanwhile);
        index.heard(meanwhile.mark());
        connection.setNetworkTimeout(Runnable::run, READ_MILLIS);
        index.ready(engine, facts);
    }

    /** Waits half a second for news and applies what there is. @throws SQLException also when the connection is dead */
    void follow() throws SQLException {
        CardNews news = news(POLL_MILLIS);
        if (news.isAboutAll()) {
            load();
        } else {
            apply(news);
            index.heard(news.mark());
        }
    }

    private void readAll() throws SQLException {
        long start = System.nanoTime();
        IndexLoad load = engine.load();
        connection.setAutoCommit(false);
        PersonCards.QUERY.readAll(connection, person -> {
            load.put(person);
            facts.put(person);
        });
        OfferCards.QUERY.readAll(connection, offer -> {
            load.put(offer.card());
            facts.put(offer);
        });
        EmployerRows.QUERY.readAll(connection, facts::put);
        load.done();
        // Ends the transaction, without which the driver does not stream and in which nothing is heard.
        connection.setAutoCommit(true);
        LOG.infof(
                "The index is built: %d people, %d offers, %d ms",
                load.people(),
                load.offers(),
                Duration.ofNanos(System.nanoTime() - start).toMillis());
    }

    private void apply(CardNews news) throws SQLException {
        applyEmployers(news.employers);
        if (news.people.isEmpty() && news.offers.isEmpty()) {
            return;
        }
        IndexChanges changes = new IndexChanges();
        // Who is not read below is gone.
        Set<UUID> gonePeople = new HashSet<>(news.people);
        Set<UUID> goneOffers = new HashSet<>(news.offers);
        news.people.forEach(changes::removePerson);
        news.offers.forEach(changes::removeOffer);
        PersonCards.QUERY.readNamed(connection, news.people, person -> {
            changes.put(person);
            facts.put(person);
            gonePeople.remove(person.id());
        });
        OfferCards.QUERY.readNamed(connection, news.offers, offer -> {
            changes.put(offer.card());
            facts.put(offer);
            goneOffers.remove(offer.card().id());
        });
        facts.removePeople(gonePeople);
        facts.removeOffers(goneOffers);
        engine.apply(changes);
    }

    private void applyEmployers(Set<UUID> employers) throws SQLException {
        Set<UUID> gone = new HashSet<>(employers);
        EmployerRows.QUERY.readNamed(connection, employers, employer -> {
            facts.put(employer);
            gone.remove(employer.employerId());
        });
        facts.removeEmployers(gone);
    }

    /** What has been told by now. */
    private CardNews news() throws SQLException {
        return CardNews.of(listener().getNotifications());
    }

    private CardNews news(int millis) throws SQLException {
        PGNotification[] told = listener().getNotifications(millis);
        silentPolls = told == null || told.length == 0 ? silentPolls + 1 : 0;
        if (silentPolls == SILENT_POLLS) {
            silentPolls = 0;
            if (!connection.isValid(ANSWER_SECONDS)) {
                throw new SQLException("The connection that tells of changes is dead");
            }
        }
        return CardNews.of(told);
    }

    private PGConnection listener() throws SQLException {
        return connection.unwrap(PGConnection.class);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
