package fr.monjob.matching.freshness;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Whether everything is being told again to this service, which was emptied while it stood still: see {@code ./monjob rebuild}. */
@ApplicationScoped
class Rebuild {

    private static final Logger LOG = Logger.getLogger(Rebuild.class);

    private final DataSource database;
    private final boolean forItsWholeLife;
    private volatile boolean underWay;

    /** @param forItsWholeLife for a start that only makes the tables */
    Rebuild(
            DataSource database,
            @ConfigProperty(name = "monjob.rebuild", defaultValue = "false") boolean forItsWholeLife) {
        this.database = database;
        this.forItsWholeLife = forItsWholeLife;
    }

    boolean isUnderWay() {
        return underWay;
    }

    void look(@Observes StartupEvent started) {
        underWay = forItsWholeLife || isNoted();
    }

    /** It never begins while the service runs, so that nothing is asked most of the time. */
    @Scheduled(every = "1s")
    void lookAgain() {
        if (underWay && !forItsWholeLife && !isNoted()) {
            underWay = false;
            LOG.info("All is told again: searches are answered");
        }
    }

    private boolean isNoted() {
        try (Connection connection = database.getConnection();
                Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("SELECT 1 FROM rebuild LIMIT 1")) {
            return row.next();
        } catch (SQLException away) {
            LOG.warnf("Whether all is told again will be asked later: %s", away.getMessage());
            return true;
        }
    }
}
