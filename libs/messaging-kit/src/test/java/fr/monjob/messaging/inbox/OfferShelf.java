package fr.monjob.messaging.inbox;

import fr.monjob.contract.event.EventEnvelope;
import fr.monjob.contract.offer.PublishedOffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** What the consumers made of the events: two shelves that should hold the same. */
@ApplicationScoped
class OfferShelf {

    static final String ONE_BY_ONE = "offer_shelf";
    static final String BY_THE_PILE = "offer_pile";

    private final DataSource database;

    /** @param applied how many events made this row, since it was last put on the shelf */
    record Offer(String title, long version, int applied) {}

    OfferShelf(DataSource database) {
        this.database = database;
    }

    BiConsumer<EventEnvelope, PublishedOffer> keep(String table) {
        return (envelope, offer) -> execute(
                """
                INSERT INTO %s AS held (offer_id, title, openings, version) VALUES (?, ?, ?, ?)
                ON CONFLICT (offer_id) DO UPDATE SET title = excluded.title, openings = excluded.openings,
                    version = excluded.version, applied = held.applied + 1
                """.formatted(table), envelope.aggregateId(), offer.title(), offer.openings(), envelope.version());
    }

    Consumer<EventEnvelope> forget(String table) {
        return envelope -> execute("DELETE FROM %s WHERE offer_id = ?".formatted(table), envelope.aggregateId());
    }

    Map<UUID, Offer> listAll(String table) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT offer_id, title, version, applied FROM " + table);
                ResultSet row = query.executeQuery()) {
            Map<UUID, Offer> offers = new HashMap<>();
            while (row.next()) {
                offers.put(row.getObject(1, UUID.class), new Offer(row.getString(2), row.getLong(3), row.getInt(4)));
            }
            return offers;
        }
    }

    /** What both hold of an offer; empty as long as they do not hold the same. */
    Optional<Offer> find(UUID offer) throws SQLException {
        Offer held = listAll(ONE_BY_ONE).get(offer);
        return Optional.ofNullable(held).filter(one -> isInPile(offer, one));
    }

    private boolean isInPile(UUID offer, Offer one) {
        try {
            return one.equals(listAll(BY_THE_PILE).get(offer));
        } catch (SQLException failure) {
            throw new IllegalStateException("Offer shelf", failure);
        }
    }

    private void execute(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("Offer shelf", failure);
        }
    }
}
