package fr.monjob.messaging.inbox;

import fr.monjob.testkit.events.TestEvent;
import java.util.UUID;

/** The events of an offer as offer-service would send them. */
final class OfferEvents {

    static final String TOPIC = "offer.offers.v1";

    private OfferEvents() {}

    static TestEvent published(UUID offer, long version) {
        return published(offer, "{\"title\":\"Cuisinier\",\"openings\":2}").version(version);
    }

    static TestEvent published(UUID offer, String json) {
        return TestEvent.of(TOPIC, "OfferPublished", offer, json);
    }

    static TestEvent closed(UUID offer, long version) {
        return TestEvent.of(TOPIC, "OfferClosed", offer, null).version(version);
    }
}
