package fr.monjob.insertion.hours;

import fr.monjob.insertion.hours.participant.Participants;
import fr.monjob.insertion.programme.ProgrammeEntity;
import fr.monjob.insertion.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The ledger of a programme for its contracting body. */
@ApplicationScoped
class HoursExportService {

    private final Programmes programmes;
    private final Participants participants;

    HoursExportService(Programmes programmes, Participants participants) {
        this.programmes = programmes;
        this.participants = participants;
    }

    /** Every line of a programme as a table, as they were written. */
    @Transactional
    public String export(UUID programmeId) {
        ProgrammeEntity programme = programmes.getOwn(programmeId);
        Map<UUID, String> references = new HashMap<>();
        participants.list(programme).forEach(person -> references.put(person.personId, person.reference));
        return HoursExport.table(
                HoursEntity.list(
                        "from HoursEntity h join fetch h.lot where h.lot.programme.id = ?1 order by h.id", programmeId),
                references);
    }
}
