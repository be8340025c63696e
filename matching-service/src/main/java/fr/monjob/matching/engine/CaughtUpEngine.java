package fr.monjob.matching.engine;

import fr.monjob.match.api.MatchEngine;
import fr.monjob.match.index.InMemoryEngine;
import fr.monjob.matching.postgis.PostgisMatchEngine;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * For work that must not miss what was committed just before it. The index hears of commits in their order: it sets a mark
 * of its own among them, and when the index has heard that, it holds all that came before.
 */
@ApplicationScoped
public class CaughtUpEngine {

    /** Longer than a thousand changed cards take. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final MemoryIndex index;
    private final PostgisMatchEngine postgis;
    private final DataSource database;
    private final AtomicLong marks = new AtomicLong();

    CaughtUpEngine(MemoryIndex index, PostgisMatchEngine postgis, DataSource database) {
        this.index = index;
        this.postgis = postgis;
        this.database = database;
    }

    /**
     * An engine that knows all that was committed before this call: the index, or PostGIS while there is none or when it
     * lags behind. What an open transaction of the caller has changed, the index does not know.
     */
    public MatchEngine get() {
        return index.findReady().isEmpty()
                ? postgis
                : findCaughtUp().<MatchEngine>map(engine -> engine).orElse(postgis);
    }

    private Optional<InMemoryEngine> findCaughtUp() {
        long mark = marks.incrementAndGet();
        try (Connection connection = database.getConnection();
                PreparedStatement set = connection.prepareStatement("SELECT pg_notify(?, ?)")) {
            set.setString(1, index.marks());
            set.setString(2, Long.toString(mark));
            set.execute();
            return index.awaitHeard(mark, PATIENCE);
        } catch (SQLException failure) {
            throw new IllegalStateException("A mark among the news of the index", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
