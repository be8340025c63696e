package fr.monjob.insertion.hours;

import fr.monjob.insertion.hours.participant.Participants;
import fr.monjob.insertion.programme.LotEntity;
import fr.monjob.insertion.programme.Programmes;
import fr.monjob.web.list.ListFault;
import fr.monjob.web.list.ListRefused;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Takes a list of hours into the ledger of a lot, whole or not at all. */
@ApplicationScoped
class HoursListService {

    private static final int MOST_SHOWN = 500;

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
    public HoursListView take(UUID lotId, byte[] content, boolean check) {
        LotEntity lot = programmes.getOwnLot(lotId);
        try {
            HoursListFile file = HoursListFile.read(content);
            HoursListReader reader = new HoursListReader(
                    file,
                    lot.programme,
                    participants.list(lot.programme),
                    batch.claimedIn(lot.programme.id),
                    policy,
                    countable);
            List<HoursLine> lines = reader.read();
            if (reader.faults().isEmpty() && !check) {
                batch.write(lotId, lines);
            }
            return answer(check, file.rows().size(), file.ignored(), reader.faults());
        } catch (ListRefused unreadable) {
            return answer(check, 0, List.of(), List.of(unreadable.fault()));
        }
    }

    private static HoursListView answer(boolean check, int lines, List<String> ignored, List<ListFault> faults) {
        HoursListView view = new HoursListView(
                check,
                lines,
                faults.isEmpty() ? lines : 0,
                ignored,
                faults.size(),
                List.copyOf(faults.subList(0, Math.min(MOST_SHOWN, faults.size()))));
        if (faults.isEmpty() || check) {
            return view;
        }
        throw new ProblemException(
                        ProblemCode.LIST_REFUSED, "Il y a des fautes dans cette liste : rien n'a été enregistré.")
                .with("lines", view.lines())
                .with("faultCount", view.faultCount())
                .with("faults", view.faults())
                .with("ignoredColumns", view.ignoredColumns());
    }
}
