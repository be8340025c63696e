package fr.monjob.matching.engine;

import fr.monjob.match.rank.MatchDay;
import fr.monjob.messaging.Backoff;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Keeps the index fed while the service runs. The service is ready without it: PostGIS answers meanwhile. */
@ApplicationScoped
class IndexFeedThread {

    private static final Logger LOG = Logger.getLogger(IndexFeedThread.class);
    private static final Duration ENDED_WITHIN = Duration.ofSeconds(5);

    private final EngineChoice choice;
    private final FeedConnection database;
    private final MemoryIndex index;
    private final Supplier<MatchDay> today;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Backoff backoff = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(10));
    private Thread thread;

    IndexFeedThread(
            @ConfigProperty(name = "matching.engine", defaultValue = "memory") EngineChoice choice,
            FeedConnection database,
            MemoryIndex index,
            Supplier<MatchDay> today) {
        this.choice = choice;
        this.database = database;
        this.index = index;
        this.today = today;
    }

    void start(@Observes StartupEvent started) {
        if (choice == EngineChoice.MEMORY) {
            thread = new Thread(this::run, "matching-index");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping.countDown();
        if (thread != null) {
            thread.join(ENDED_WITHIN.toMillis());
        }
    }

    private void run() {
        try {
            while (stopping.getCount() > 0) {
                feed();
                stopping.await(backoff.next().toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException cutOff) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until the service stops or something fails. Whatever it was, an error too, an index without news is not asked. */
    private void feed() {
        try (IndexFeed feed = new IndexFeed(database.open(), index, today)) {
            feed.listen();
            feed.load();
            while (stopping.getCount() > 0) {
                feed.follow();
                backoff.reset();
            }
        } catch (SQLException | RuntimeException failure) {
            LOG.warnf("PostGIS answers until the index is built anew: %s", failure);
        } finally {
            index.building();
        }
    }
}
