package fr.monjob.insertion.structure;

import fr.monjob.contract.offer.EmployerStanding;
import fr.monjob.messaging.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns which employer is what kind of structure. */
@ApplicationScoped
class StructureConsumer {

    private final Inbox inbox;

    StructureConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("employers")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        inbox.receive(
                "structures", record, on -> on.state(EmployerStanding.class, (envelope, standing) -> keep(standing)));
    }

    private static void keep(EmployerStanding standing) {
        StructureEntity known = StructureEntity.findById(standing.employerId());
        StructureEntity structure = known == null ? new StructureEntity() : known;
        structure.employerId = standing.employerId();
        structure.siret = standing.siret();
        structure.kind = standing.kind();
        structure.verified = standing.verification().equals("VERIFIED");
        structure.persist();
    }
}
