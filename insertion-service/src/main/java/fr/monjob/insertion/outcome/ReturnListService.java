package fr.monjob.insertion.outcome;

import fr.monjob.contract.id.UuidV7;
import fr.monjob.contract.vocabulary.ContractType;
import fr.monjob.insertion.list.ArrayInsert;
import fr.monjob.insertion.list.ContractWords;
import fr.monjob.insertion.list.ListCells;
import fr.monjob.insertion.list.ListView;
import fr.monjob.insertion.list.NamedTable;
import fr.monjob.insertion.list.NamedTable.Row;
import fr.monjob.insertion.list.PersonKey;
import fr.monjob.insertion.list.TypedValues;
import fr.monjob.insertion.rule.FrenchDay;
import fr.monjob.web.list.ListRefused;
import fr.monjob.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes in a list of returns to employment that another body knows of; whole or not at all. */
@ApplicationScoped
class ReturnListService {

    /** The RSA's year: there is no older record. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2009, 1, 1);

    private static final int LONGEST_SOURCE = 100;

    private final EntityManager database;
    private final CurrentUser caller;
    private final Clock clock;

    ReturnListService(EntityManager database, CurrentUser caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    private record Line(UUID id, UUID personId, LocalDate hiredOn, ContractType contract, String source) {}

    private record Hire(UUID personId, LocalDate on) {}

    /** @throws fr.monjob.web.problem.ProblemException 422 with each fault and its line, unless it is a check */
    @Transactional
    public ListView take(byte[] content, boolean check) {
        try {
            NamedTable<ReturnColumn> table = NamedTable.read(content, ReturnColumn.class);
            ListCells<ReturnColumn> cells = new ListCells<>(table);
            Set<Hire> seen = new HashSet<>();
            List<Line> lines =
                    table.rows().stream().map(row -> read(cells, row, seen)).toList();
            if (!cells.hasFaults() && !check) {
                write(lines);
            }
            return ListView.answer(check, table.rows().size(), table.ignored(), cells.faults());
        } catch (ListRefused unreadable) {
            return ListView.answer(check, 0, List.of(), List.of(unreadable.fault()));
        }
    }

    private Line read(ListCells<ReturnColumn> cells, Row<ReturnColumn> row, Set<Hire> seen) {
        UUID person = cells.needed(
                row,
                ReturnColumn.PERSON,
                PersonKey::read,
                "Un numéro de dossier est attendu, jamais un numéro de Sécurité sociale ou d'allocataire.");
        LocalDate hired = cells.needed(
                row, ReturnColumn.HIRED, this::day, "Un jour depuis 2009 est attendu (AAAA-MM-JJ), pas à venir.");
        ContractType contract = cells.needed(
                row,
                ReturnColumn.CONTRACT,
                typed -> ContractWords.CONTRACTS.read(typed).filter(kind -> kind != ContractType.PMSMP),
                "Contrat de travail inconnu (CDI, CDD, CDDI, intérim…).");
        String source = cells.needed(
                row,
                ReturnColumn.SOURCE,
                typed -> Optional.of(typed).filter(text -> text.length() <= LONGEST_SOURCE && text.indexOf('\0') < 0),
                "Ce nom est trop long ou illisible.");
        if (person != null && hired != null && !seen.add(new Hire(person, hired))) {
            cells.add(row, ReturnColumn.HIRED, "Cette embauche est là deux fois.");
        }
        return new Line(UuidV7.next(), person, hired, contract, source);
    }

    private void write(List<Line> lines) {
        new ArrayInsert<Line>("told_return")
                .with("id", "uuid", Line::id)
                .with("person_id", "uuid", Line::personId)
                .with("hired_on", "date", Line::hiredOn)
                .with("contract_type", "text", Line::contract)
                .with("source", "text", Line::source)
                .with("recorded_by", "uuid", line -> caller.accountId())
                .with("recorded_at", "timestamptz", line -> clock.instant())
                .onConflict("ON CONFLICT (person_id, hired_on) DO UPDATE SET contract_type = excluded.contract_type,"
                        + " source = excluded.source, recorded_by = excluded.recorded_by,"
                        + " recorded_at = excluded.recorded_at")
                .write(database, lines);
    }

    private Optional<LocalDate> day(String typed) {
        return TypedValues.day(typed).filter(day -> !day.isBefore(FIRST_DAY) && !day.isAfter(FrenchDay.today(clock)));
    }
}
