package fr.monjob.messaging.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Looks at what the consumer made of the events. */
@ApplicationScoped
class OfferShelf {

    private final DataSource database;

    OfferShelf(DataSource database) {
        this.database = database;
    }

    Optional<String> findTitle(UUID offer) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT title FROM offer_shelf WHERE offer_id = ?")) {
            query.setObject(1, offer);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }
}
