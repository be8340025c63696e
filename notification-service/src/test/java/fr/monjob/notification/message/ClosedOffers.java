package fr.monjob.notification.message;

import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Waits until the service knows that an offer is closed: its topic is another than the matches'. */
final class ClosedOffers {

    private ClosedOffers() {}

    static void awaitClosed(UUID offerId) {
        await().until(() ->
                QuarkusTransaction.requiringNew().call(() -> !rows(offerId).isEmpty()));
    }

    private static List<?> rows(UUID offerId) {
        return Arc.container()
                .instance(EntityManager.class)
                .get()
                .createNativeQuery("SELECT 1 FROM closed_offer WHERE offer_id = :offer")
                .setParameter("offer", offerId)
                .getResultList();
    }
}
