package fr.monjob.matching.nearbyalert;

import fr.monjob.matching.offerindex.OfferPublication;
import fr.monjob.trace.Traces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which offers are still to be told about. */
@ApplicationScoped
class OfferAlerts {

    private static final int AGAIN_SECONDS = 30;

    private final EntityManager database;

    OfferAlerts(EntityManager database) {
        this.database = database;
    }

    /**
     * An offer that people are to be told about.
     *
     * @param traceparentOrNull the step of a trace that noted it
     */
    record Waiting(UUID offerId, String traceparentOrNull) {}

    /** Notes the work in the transaction of the event: telling fifty people must not hold up the events behind it. */
    void note(@Observes OfferPublication publication) {
        database.createNativeQuery("""
                        INSERT INTO offer_alert (offer_id, traceparent) VALUES (:offer, :traceparent) ON CONFLICT DO NOTHING
                        """)
                .setParameter("offer", publication.offerId())
                .setParameter("traceparent", Traces.current().orElse(null))
                .executeUpdate();
    }

    /**
     * Takes the next offer to tell about. While the work is done, and for {@value #AGAIN_SECONDS} seconds after a failure,
     * nobody takes it again; then it waits behind the others.
     */
    Optional<Waiting> findNext() {
        List<?> next = database.createNativeQuery("""
                        UPDATE offer_alert SET attempts = attempts + 1, due = now() + make_interval(secs => :again)
                        WHERE offer_id = (SELECT offer_id FROM offer_alert WHERE due <= now()
                                          ORDER BY attempts, since LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING offer_id, traceparent
                        """, Object[].class)
                .setParameter("again", AGAIN_SECONDS)
                .getResultList();
        return next.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new Waiting((UUID) row[0], (String) row[1]));
    }

    void done(UUID offerId) {
        database.createNativeQuery("DELETE FROM offer_alert WHERE offer_id = :offer")
                .setParameter("offer", offerId)
                .executeUpdate();
    }

    /** The id of a match: the same two always give the same. */
    static UUID matchId(UUID offerId, UUID personId) {
        return UUID.nameUUIDFromBytes(ByteBuffer.allocate(32)
                .putLong(offerId.getMostSignificantBits())
                .putLong(offerId.getLeastSignificantBits())
                .putLong(personId.getMostSignificantBits())
                .putLong(personId.getLeastSignificantBits())
                .array());
    }
}
