package fr.monjob.insertion.portfolio;

import fr.monjob.contract.portfolio.PersonInPortfolio;
import fr.monjob.messaging.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns who accompanies whom. */
@ApplicationScoped
class PortfolioConsumer {

    private final Inbox inbox;

    PortfolioConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("portfolios")
    @Blocking
    CompletionStage<Void> receive(KafkaRecordBatch<String, String> records) {
        return inbox.receiveAll(
                "portfolios", records, on -> on.state(PersonInPortfolio.class, (envelope, assigned) -> keep(assigned)));
    }

    private static void keep(PersonInPortfolio assigned) {
        AccompaniedPersonEntity known = AccompaniedPersonEntity.findById(assigned.personId());
        AccompaniedPersonEntity person = known == null ? new AccompaniedPersonEntity() : known;
        person.personId = assigned.personId();
        person.advisorId = assigned.advisorId();
        person.persist();
    }
}
