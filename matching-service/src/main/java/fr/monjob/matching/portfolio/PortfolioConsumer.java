package fr.monjob.matching.portfolio;

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
    CompletionStage<Void> receive(KafkaRecordBatch<String, String> events) {
        return inbox.receiveAll(
                "portfolio",
                events,
                on -> on.state(
                        PersonInPortfolio.class,
                        (envelope, assigned) ->
                                AccompaniedPersonEntity.keep(assigned.personId(), assigned.advisorId())));
    }
}
