package fr.monjob.insertion.hours;

import fr.monjob.contract.vocabulary.ContractType;
import fr.monjob.insertion.hours.participant.ParticipantEntity;
import fr.monjob.insertion.list.ContractWords;
import fr.monjob.insertion.list.KnownWords;
import fr.monjob.insertion.list.ListCells;
import fr.monjob.insertion.list.NamedTable;
import fr.monjob.insertion.list.NamedTable.Row;
import fr.monjob.insertion.list.TypedValues;
import fr.monjob.insertion.programme.CollegeActivity;
import fr.monjob.insertion.programme.CollegeWork;
import fr.monjob.insertion.programme.LotEntity;
import fr.monjob.web.list.ListFault;
import fr.monjob.web.problem.ProblemException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** From the rows of a list to lines of the ledger; what can't be one is a fault with its line and column. For one thread. */
final class HoursListReader {

    private static final int LONGEST_PROOF = 200;
    private static final KnownWords<CollegeActivity> ACTIVITIES =
            KnownWords.of(CollegeActivity.class, HoursListReader::french);

    private final NamedTable<HoursColumn> table;
    private final ListCells<HoursColumn> cells;
    private final LotEntity lot;
    private final Map<String, ParticipantEntity> people = new HashMap<>();
    private final Map<Claim, ClaimedMonth> claimed;
    private final HoursPolicy policy;
    private final CountablePolicy countable;

    /** A person's month. */
    record Claim(UUID personId, YearMonth month) {}

    HoursListReader(
            NamedTable<HoursColumn> table,
            LotEntity lot,
            List<ParticipantEntity> participants,
            Map<Claim, ClaimedMonth> claimed,
            HoursPolicy policy,
            CountablePolicy countable) {
        this.table = table;
        this.cells = new ListCells<>(table);
        this.lot = lot;
        this.claimed = new HashMap<>(claimed);
        this.policy = policy;
        this.countable = countable;
        participants.forEach(participant -> {
            people.put(participant.personId.toString(), participant);
            if (participant.reference != null) {
                people.put(participant.reference, participant);
            }
        });
    }

    List<ListFault> faults() {
        return cells.faults();
    }

    /** The lines without a fault. What was worked in a month is the most that any line of the list says. */
    List<HoursLine> read() {
        Map<Row<HoursColumn>, HoursLine> lines = new LinkedHashMap<>();
        for (Row<HoursColumn> row : table.rows()) {
            read(row).ifPresent(line -> lines.put(row, line));
        }
        lines.values()
                .forEach(line -> claimed.compute(claim(line), (key, before) -> {
                    ClaimedMonth month = before == null ? ClaimedMonth.NOTHING : before;
                    return new ClaimedMonth(
                            month.with(line.hours(), line.worked()).worked(), month.claimed());
                }));
        lines.forEach((row, line) -> {
            ClaimedMonth month = claimed.get(claim(line)).with(line.hours(), line.worked());
            claimed.put(claim(line), month);
            if (month.isTooMuch()) {
                cells.add(row, HoursColumn.HOURS, "Les heures de cette personne pour ce mois sont déjà comptées.");
            }
        });
        return List.copyOf(lines.values());
    }

    private static Claim claim(HoursLine line) {
        return new Claim(line.personId(), line.month());
    }

    private Optional<HoursLine> read(Row<HoursColumn> row) {
        int before = cells.count();
        ParticipantEntity person = cells.needed(
                row,
                HoursColumn.PARTICIPANT,
                typed -> Optional.ofNullable(people.get(typed))
                        .or(() -> Optional.ofNullable(people.get(typed.toLowerCase(Locale.ROOT)))),
                "Aucun participant de ce programme n'a ce numéro.");
        YearMonth month = cells.needed(row, HoursColumn.MONTH, TypedValues::month, "Un mois est attendu (AAAA-MM).");
        BigDecimal hours =
                cells.needed(row, HoursColumn.HOURS, HoursListReader::hours, "Un nombre d'heures est attendu.");
        BigDecimal worked =
                cells.optional(row, HoursColumn.WORKED, HoursListReader::hours, "Un nombre d'heures est attendu.");
        ContractType contract = cells.needed(
                row,
                HoursColumn.CONTRACT,
                ContractWords.CONTRACTS::read,
                ContractWords.CONTRACTS.unknown("Contrat inconnu"));
        String proof = cells.needed(
                row,
                HoursColumn.PROOF,
                typed -> Optional.of(typed).filter(text -> text.length() <= LONGEST_PROOF && text.indexOf('\0') < 0),
                "Ce justificatif est trop long ou illisible.");
        CollegeWork work = work(row);
        if (cells.count() > before) {
            return Optional.empty();
        }
        policy.findRefusal(lot.programme, month, hours, worked, contract)
                .ifPresent(refusal -> cells.add(
                        row, columnOf(refusal.field()), refusal.words().french()));
        countable
                .findRefusal(person.enteredOn, month)
                .ifPresent(words -> cells.add(row, HoursColumn.MONTH, words.french()));
        return cells.count() > before
                ? Optional.empty()
                : Optional.of(new HoursLine(person.personId, month, hours, worked, contract, proof, work));
    }

    /** Null when it has a fault. */
    private CollegeWork work(Row<HoursColumn> row) {
        CollegeActivity activity =
                cells.optional(row, HoursColumn.ACTIVITY, ACTIVITIES::read, ACTIVITIES.unknown("Activité inconnue"));
        try {
            return CollegeWork.in(lot, row.cells().get(HoursColumn.COLLEGE), activity);
        } catch (ProblemException refused) {
            refused.toProblem(Locale.FRENCH, null, null)
                    .violations()
                    .forEach(violation -> cells.add(
                            row,
                            violation.field().equals("college") ? HoursColumn.COLLEGE : HoursColumn.ACTIVITY,
                            violation.message()));
            return null;
        }
    }

    private static String french(CollegeActivity activity) {
        return switch (activity) {
            case RESTAURATION -> "restauration";
            case ENTRETIEN -> "entretien";
            case SERVICES_PARTAGES -> "services partagés";
        };
    }

    private static HoursColumn columnOf(HoursPolicy.Field field) {
        return switch (field) {
            case MONTH -> HoursColumn.MONTH;
            case HOURS -> HoursColumn.HOURS;
            case HOURS_WORKED -> HoursColumn.WORKED;
            case CONTRACT_KIND -> HoursColumn.CONTRACT;
        };
    }

    private static Optional<BigDecimal> hours(String typed) {
        return Optional.of(typed.replace(',', '.'))
                .filter(text -> text.matches(HoursRequest.HOURS))
                .map(BigDecimal::new);
    }
}
