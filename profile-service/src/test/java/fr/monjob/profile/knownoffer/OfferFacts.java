package fr.monjob.profile.knownoffer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.contract.event.EventJson;
import fr.monjob.contract.offer.EmployerStanding;
import fr.monjob.contract.offer.PublishedOffer;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What offer-service tells, as tests need it: an employer, and its offer for a mason in Lens. */
public final class OfferFacts {

    private OfferFacts() {}

    /** @param verification PENDING, VERIFIED or REFUSED */
    public static TestEvent employer(UUID employerId, String verification) {
        EmployerStanding standing =
                new EmployerStanding(employerId, "13002526500013", "Bâtir SARL", "ENTREPRISE", verification);
        return TestEvent.of("offer.employers.v1", "EmployerChanged", employerId, EventJson.write(standing));
    }

    public static TestEvent published(UUID offerId, UUID employerId) {
        PublishedOffer offer = new PublishedOffer(
                offerId,
                employerId,
                "Bâtir SARL",
                "Maçon",
                "F1703",
                "CDI",
                null,
                null,
                null,
                new PublishedOffer.Workplace("62498", "Lens", 50.43, 2.83),
                List.of(),
                null,
                1,
                Instant.parse("2026-03-02T08:00:00Z"),
                null);
        return TestEvent.of("offer.offers.v1", "OfferPublished", offerId, EventJson.write(offer));
    }

    public static TestEvent closed(UUID offerId) {
        return TestEvent.of("offer.offers.v1", "OfferClosed", offerId, null).version(2);
    }

    /** A verified employer with a published offer, and the service knows of both. @return the offer's id */
    public static UUID openOffer(UUID employerId) {
        UUID offerId = UUID.randomUUID();
        EventSender.send(employer(employerId, "VERIFIED"), published(offerId, employerId));
        await().untilAsserted(() -> assertThat(isVerified(employerId)).isTrue());
        await().untilAsserted(() -> assertThat(findOpen(offerId)).isPresent());
        return offerId;
    }

    public static boolean isVerified(UUID employerId) {
        return QuarkusTransaction.requiringNew().call(() -> KnownEmployerEntity.isVerified(employerId));
    }

    public static Optional<KnownOfferEntity> findOpen(UUID offerId) {
        return QuarkusTransaction.requiringNew().call(() -> KnownOfferEntity.findOpen(offerId));
    }
}
