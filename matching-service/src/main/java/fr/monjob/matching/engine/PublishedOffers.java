package fr.monjob.matching.engine;

import fr.monjob.match.api.OfferCard;
import fr.monjob.match.geo.GeoPoint;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The published offers themselves, for questions that no ranked answer holds. */
@ApplicationScoped
public class PublishedOffers {

    private static final GeoPoint ANYWHERE = new GeoPoint(0, 0);

    private final MemoryIndex index;
    private final DataSource database;

    PublishedOffers(MemoryIndex index, DataSource database) {
        this.index = index;
        this.database = database;
    }

    /**
     * Those whose workplace is at most so many metres away, in no order: from memory or, while there is no index, from the
     * tables. To be called within a transaction.
     */
    public List<OfferCard> listAround(GeoPoint place, double metres) {
        return index.findReady()
                .map(engine -> engine.offersAround(place, metres))
                .orElseGet(() -> read(place, metres));
    }

    /** All of them, as {@link #listAround}. */
    public List<OfferCard> list() {
        return listAround(ANYWHERE, Double.POSITIVE_INFINITY);
    }

    private List<OfferCard> read(GeoPoint place, double metres) {
        List<OfferCard> around = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            OfferCards.QUERY.readAll(connection, offer -> {
                if (offer.card().workplace().metresTo(place) <= metres) {
                    around.add(offer.card());
                }
            });
        } catch (SQLException failure) {
            throw new IllegalStateException("The published offers", failure);
        }
        return around;
    }
}
