package fr.monjob.messaging.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Looks at what the consumer made of the events. */
@ApplicationScoped
class OfferShelf {

    private final DataSource database;

    /** @param applied how many events made this row, since it was last put on the shelf */
    record Offer(String title, long version, int applied) {}

    OfferShelf(DataSource database) {
        this.database = database;
    }

    Map<UUID, Offer> listAll() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT offer_id, title, version, applied FROM offer_shelf");
                ResultSet row = query.executeQuery()) {
            Map<UUID, Offer> offers = new HashMap<>();
            while (row.next()) {
                offers.put(row.getObject(1, UUID.class), new Offer(row.getString(2), row.getLong(3), row.getInt(4)));
            }
            return offers;
        }
    }

    Optional<Offer> find(UUID offer) throws SQLException {
        return Optional.ofNullable(listAll().get(offer));
    }
}
