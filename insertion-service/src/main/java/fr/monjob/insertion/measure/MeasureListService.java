package fr.monjob.insertion.measure;

import static java.util.stream.Collectors.groupingBy;

import fr.monjob.insertion.list.ListView;
import fr.monjob.insertion.list.NamedTable;
import fr.monjob.insertion.pass.Passes;
import fr.monjob.insertion.rule.FrenchDay;
import fr.monjob.insertion.rule.History;
import fr.monjob.insertion.rule.RuleBook;
import fr.monjob.insertion.rule.StructureKind;
import fr.monjob.insertion.rule.iae.PassTerms;
import fr.monjob.insertion.structure.Structures;
import fr.monjob.web.list.ListRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes a list of measures in, as the Département kept them before or elsewhere; whole or not at all. */
@ApplicationScoped
class MeasureListService {

    private static final int AT_ONCE = 1_000;

    private final RuleBook rules;
    private final PassTerms terms;
    private final Structures structures;
    private final Passes passes;
    private final MeasureBatch batch;
    private final Clock clock;

    MeasureListService(
            RuleBook rules, PassTerms terms, Structures structures, Passes passes, MeasureBatch batch, Clock clock) {
        this.rules = rules;
        this.terms = terms;
        this.structures = structures;
        this.passes = passes;
        this.batch = batch;
        this.clock = clock;
    }

    /** @throws fr.monjob.web.problem.ProblemException 422 with each fault and its line, unless it is a check */
    @Transactional
    public ListView take(byte[] content, boolean check) {
        try {
            NamedTable<MeasureColumn> table = NamedTable.read(content, MeasureColumn.class);
            Map<String, Optional<StructureKind>> kinds = new HashMap<>();
            MeasureListReader reader = new MeasureListReader(
                    table,
                    rules,
                    terms,
                    siret -> siret == null
                            ? null
                            : kinds.computeIfAbsent(siret, structures::findKind).orElse(null),
                    FrenchDay.today(clock));
            var lines = reader.read();
            List<MeasureEntity> measures = reader.judge(
                    lines,
                    histories(lines.values().stream()
                            .map(MeasureLine::personId)
                            .distinct()
                            .toList()));
            if (reader.faults().isEmpty() && !check) {
                batch.write(measures, reader.passes());
            }
            return ListView.answer(check, table.rows().size(), table.ignored(), reader.faults());
        } catch (ListRefused unreadable) {
            return ListView.answer(check, 0, List.of(), List.of(unreadable.fault()));
        }
    }

    private Map<UUID, History> histories(List<UUID> people) {
        List<UUID> known = batch.listKnown(people);
        Map<UUID, History> histories = new HashMap<>();
        for (int from = 0; from < known.size(); from += AT_ONCE) {
            List<UUID> some = known.subList(from, Math.min(known.size(), from + AT_ONCE));
            Map<UUID, List<MeasureEntity>> measures = MeasureEntity.<MeasureEntity>list("personId in ?1", some).stream()
                    .collect(groupingBy(measure -> measure.personId));
            some.forEach(person -> histories.put(
                    person,
                    new History(
                            measures.getOrDefault(person, List.of()).stream()
                                    .filter(measure -> measure.days() != null)
                                    .map(MeasureMapper::past)
                                    .toList(),
                            passes.list(person))));
        }
        return histories;
    }
}
