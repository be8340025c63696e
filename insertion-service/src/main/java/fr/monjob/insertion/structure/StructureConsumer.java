package fr.monjob.insertion.structure;

import static java.util.stream.Collectors.toSet;

import fr.monjob.contract.offer.EmployerStanding;
import fr.monjob.messaging.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
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
        structure.companyName = standing.companyName();
        structure.kind = standing.kind();
        structure.verified = standing.verification().equals("VERIFIED");
        if (standing.workplaces() != null) {
            keep(structure, standing.workplaces());
        }
        structure.persist();
    }

    private static void keep(StructureEntity structure, List<EmployerStanding.Workplace> told) {
        Set<Workplace> workplaces = told.stream()
                .map(place -> new Workplace(place.workplaceId(), place.lat(), place.lon()))
                .collect(toSet());
        if (!structure.workplaces.equals(workplaces)) {
            structure.workplaces.clear();
            structure.workplaces.addAll(workplaces);
        }
    }
}
