package fr.monjob.privacy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * In a database that was restored from a backup people are back who were erased since. They are erased again while the
 * service starts, before it answers anybody; if that fails it does not start.
 */
@Singleton
class RestoredErasureService {

    private static final Logger LOG = Logger.getLogger(RestoredErasureService.class);

    /** Before the channels are opened; the HTTP port is opened after all of these. */
    private static final int FIRST = 100;

    private final PersonEraser eraser;
    private final DataSource database;

    RestoredErasureService(PersonEraser eraser, DataSource database) {
        this.eraser = eraser;
        this.database = database;
    }

    void eraseAgain(@Observes @Priority(FIRST) StartupEvent started) {
        List<UUID> people = list();
        people.forEach(person -> QuarkusTransaction.requiringNew().run(() -> erase(person)));
        if (!people.isEmpty()) {
            LOG.infof("Erased again after a restore: %d people", people.size());
        }
    }

    private void erase(UUID person) {
        try (Connection connection = database.getConnection();
                PreparedStatement patience = connection.prepareStatement("SET LOCAL lock_timeout = '4s'");
                PreparedStatement done = connection.prepareStatement("DELETE FROM restored_erasure WHERE person = ?")) {
            // Nobody waits for an answer yet, and a job may hold a row. Below the limit of a statement.
            patience.execute();
            eraser.erase(person);
            done.setObject(1, person);
            done.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("Erasures after a restore", failure);
        }
    }

    private List<UUID> list() {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT person FROM restored_erasure ORDER BY 1");
                ResultSet rows = query.executeQuery()) {
            List<UUID> people = new ArrayList<>();
            while (rows.next()) {
                people.add(rows.getObject(1, UUID.class));
            }
            return people;
        } catch (SQLException failure) {
            throw new IllegalStateException("Erasures after a restore", failure);
        }
    }
}
