package fr.monjob.insertion.measure;

import fr.monjob.contract.id.UuidV7;
import fr.monjob.insertion.list.ListCells;
import fr.monjob.insertion.list.NamedTable;
import fr.monjob.insertion.list.NamedTable.Row;
import fr.monjob.insertion.rule.History;
import fr.monjob.insertion.rule.MeasureKind;
import fr.monjob.insertion.rule.Plan;
import fr.monjob.insertion.rule.RuleBook;
import fr.monjob.insertion.rule.StructureKind;
import fr.monjob.insertion.rule.Verdict;
import fr.monjob.insertion.rule.iae.PassIae;
import fr.monjob.insertion.rule.iae.PassTerms;
import fr.monjob.web.list.ListFault;
import fr.monjob.web.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Judges the lines of a list by the same rules as a single record, each person's from the earliest on: what a line begins
 * counts for the next. For one thread.
 */
final class MeasureListReader {

    private final NamedTable<MeasureColumn> table;
    private final ListCells<MeasureColumn> cells;
    private final MeasureLineReader lines;
    private final RuleBook rules;
    private final PassTerms terms;
    private final Function<String, StructureKind> kinds;
    private final List<NewPass> passes = new ArrayList<>();

    /** A PASS IAE that a line begins. */
    record NewPass(UUID personId, LocalDate startsOn) {}

    /** @param kinds of a structure by its SIRET; null when it is not known */
    MeasureListReader(
            NamedTable<MeasureColumn> table,
            RuleBook rules,
            PassTerms terms,
            Function<String, StructureKind> kinds,
            LocalDate today) {
        this.table = table;
        this.cells = new ListCells<>(table);
        this.lines = new MeasureLineReader(cells, today);
        this.rules = rules;
        this.terms = terms;
        this.kinds = kinds;
    }

    List<ListFault> faults() {
        return cells.faults();
    }

    /** Passes that the lines begin; after {@link #judge}. */
    List<NewPass> passes() {
        return passes;
    }

    /** The lines without a fault of their own, and the row of each. */
    Map<Row<MeasureColumn>, MeasureLine> read() {
        Map<Row<MeasureColumn>, MeasureLine> read = new LinkedHashMap<>();
        table.rows().forEach(row -> lines.read(row).ifPresent(line -> read.put(row, line)));
        return read;
    }

    /**
     * The measures that may be recorded.
     *
     * @param known what is recorded of these people
     */
    List<MeasureEntity> judge(Map<Row<MeasureColumn>, MeasureLine> read, Map<UUID, History> known) {
        Map<UUID, History> histories = new HashMap<>(known);
        Map<Row<MeasureColumn>, MeasureEntity> judged = new LinkedHashMap<>();
        read.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().request().startsOn()))
                .forEach(entry -> {
                    History before = histories.getOrDefault(entry.getValue().personId(), History.empty());
                    try {
                        MeasureEntity measure = judge(entry.getKey(), entry.getValue(), before);
                        if (measure != null) {
                            judged.put(entry.getKey(), measure);
                            histories.put(measure.personId, with(before, measure));
                        }
                    } catch (ProblemException refused) {
                        lines.add(entry.getKey(), refused);
                    }
                });
        return List.copyOf(judged.values());
    }

    private MeasureEntity judge(Row<MeasureColumn> row, MeasureLine line, History before) {
        Plan bare = MeasureMapper.plan(line.request(), null);
        Plan plan = MeasureMapper.plan(line.request(), kinds.apply(bare.structureSiret()));
        Verdict verdict = rules.check(plan, before);
        if (!verdict.allowed()) {
            cells.add(
                    row,
                    MeasureColumn.KIND,
                    verdict.words().french() + " (" + verdict.rule().code() + ")");
            return null;
        }
        MeasureEntity measure = MeasureMapper.entity(line.request(), plan);
        measure.id = UuidV7.next();
        measure.personId = line.personId();
        measure.outcome = line.outcome();
        measure.endedOn = line.endedOn();
        return measure;
    }

    private History with(History before, MeasureEntity measure) {
        List<PassIae> held = new ArrayList<>(before.passes());
        boolean ofIae = measure.kind == MeasureKind.IAE || measure.kind == MeasureKind.CDDI;
        boolean running = held.stream()
                .anyMatch(pass ->
                        !measure.startsOn.isBefore(pass.startsOn()) && !measure.startsOn.isAfter(terms.lastDay(pass)));
        if (ofIae && !running) {
            held.add(PassIae.from(measure.startsOn));
            passes.add(new NewPass(measure.personId, measure.startsOn));
        }
        var measures = new ArrayList<>(before.measures());
        if (measure.days() != null) {
            measures.add(MeasureMapper.past(measure));
        }
        return new History(measures, held);
    }
}
