package fr.monjob.messaging.inbox;

import fr.monjob.contract.offer.PublishedOffer;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What a service would write: keeps the published offers, forgets the closed ones; one by one, and the same by the pile. */
@ApplicationScoped
class OfferShelfConsumer {

    private final Inbox inbox;
    private final OfferShelf shelf;

    OfferShelfConsumer(Inbox inbox, OfferShelf shelf) {
        this.inbox = inbox;
        this.shelf = shelf;
    }

    @Incoming("offers")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(
                OfferShelf.ONE_BY_ONE,
                record,
                on -> on.state(PublishedOffer.class, shelf.keep(OfferShelf.ONE_BY_ONE))
                        .gone(shelf.forget(OfferShelf.ONE_BY_ONE)));
    }

    @Incoming("offer-piles")
    @Blocking
    CompletionStage<Void> receiveAll(KafkaRecordBatch<String, String> records) {
        return inbox.receiveAll(
                OfferShelf.BY_THE_PILE,
                records,
                on -> on.state(PublishedOffer.class, shelf.keep(OfferShelf.BY_THE_PILE))
                        .gone(shelf.forget(OfferShelf.BY_THE_PILE)));
    }
}
