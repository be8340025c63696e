package fr.monjob.insertion.hours;

import fr.monjob.insertion.hours.participant.Participants;
import fr.monjob.insertion.list.ListView;
import fr.monjob.insertion.list.NamedTable;
import fr.monjob.insertion.programme.LotEntity;
import fr.monjob.insertion.programme.Programmes;
import fr.monjob.web.list.ListRefused;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Takes a list of hours into the ledger of a lot, whole or not at all. */
@ApplicationScoped
class HoursListService {

    private final Programmes programmes;
    private final Participants participants;
    private final HoursPolicy policy;
    private final CountablePolicy countable;
    private final LedgerBatch batch;

    HoursListService(
            Programmes programmes,
            Participants participants,
            HoursPolicy policy,
            CountablePolicy countable,
            LedgerBatch batch) {
        this.programmes = programmes;
        this.participants = participants;
        this.policy = policy;
        this.countable = countable;
        this.batch = batch;
    }

    /**
     * Writes the lines of a list.
     *
     * @param check whether nothing is written and only said what would be
     * @throws ProblemException 422 with each fault and its line, unless it is a check
     */
    @Transactional
    public ListView take(UUID lotId, byte[] content, boolean check) {
        LotEntity lot = programmes.getOwnLot(lotId);
        try {
            NamedTable<HoursColumn> table = NamedTable.read(content, HoursColumn.class);
            HoursListReader reader = new HoursListReader(
                    table, lot, participants.list(lot.programme), batch.claimedIn(lot.programme.id), policy, countable);
            List<HoursLine> lines = reader.read();
            if (reader.faults().isEmpty() && !check) {
                batch.write(lotId, lines);
            }
            return ListView.answer(check, table.rows().size(), table.ignored(), reader.faults());
        } catch (ListRefused unreadable) {
            return ListView.answer(check, 0, List.of(), List.of(unreadable.fault()));
        }
    }
}
