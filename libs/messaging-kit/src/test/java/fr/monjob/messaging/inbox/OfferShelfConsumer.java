package fr.monjob.messaging.inbox;

import fr.monjob.contract.event.EventEnvelope;
import fr.monjob.contract.offer.PublishedOffer;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What a service would write: keeps the published offers, forgets the closed ones. */
@ApplicationScoped
class OfferShelfConsumer {

    private final Inbox inbox;
    private final DataSource database;

    OfferShelfConsumer(Inbox inbox, DataSource database) {
        this.inbox = inbox;
        this.database = database;
    }

    @Incoming("offers")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(
                "offer-shelf",
                record,
                on -> on.state(PublishedOffer.class, this::keep).gone(this::forget));
    }

    private void keep(EventEnvelope envelope, PublishedOffer offer) {
        execute("""
                INSERT INTO offer_shelf (offer_id, title, openings, version) VALUES (?, ?, ?, ?)
                ON CONFLICT (offer_id) DO UPDATE SET title = excluded.title, openings = excluded.openings,
                    version = excluded.version, applied = offer_shelf.applied + 1
                """, envelope.aggregateId(), offer.title(), offer.openings(), envelope.version());
    }

    private void forget(EventEnvelope envelope) {
        execute("DELETE FROM offer_shelf WHERE offer_id = ?", envelope.aggregateId());
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
