package fr.monjob.offer;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Lets time pass for rows, where a test cannot wait for it. */
@ApplicationScoped
public class TimeMachine {

    private final AgroalDataSource database;

    TimeMachine(AgroalDataSource database) {
        this.database = database;
    }

    /** As if this offer had been shown until yesterday, and no job had come by yet. */
    public void passLastDayOf(String offerId) {
        run("UPDATE offer SET expires_on = current_date - 2 WHERE id = ?", offerId);
    }

    /** As if work at this offer had begun the day before yesterday, where its readers are. */
    public void passFirstDayOf(String offerId) {
        run("UPDATE offer SET start_date = (now() AT TIME ZONE 'Europe/Paris')::date - 2 WHERE id = ?", offerId);
    }

    /** As if the applications to this offer had been sent, with all that followed, so many days earlier. */
    public void ageApplicationsTo(String offerId, int days) {
        run(
                "UPDATE application_step SET at = at - interval '%d days' WHERE application_id IN (SELECT id FROM application WHERE offer_id = ?)"
                        .formatted(days),
                offerId);
        run(
                "UPDATE application SET created_at = created_at - interval '%d days' WHERE offer_id = ?"
                        .formatted(days),
                offerId);
    }

    /** As if this workplace had been made so many days earlier. */
    public void ageWorkplace(String id, int days) {
        run("UPDATE workplace SET created_at = created_at - interval '%d days' WHERE id = ?".formatted(days), id);
    }

    private void run(String sql, String id) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
