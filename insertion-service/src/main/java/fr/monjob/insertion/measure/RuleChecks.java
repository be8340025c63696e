package fr.monjob.insertion.measure;

import fr.monjob.contract.vocabulary.Siret;
import fr.monjob.insertion.pass.Passes;
import fr.monjob.insertion.rule.History;
import fr.monjob.insertion.rule.Plan;
import fr.monjob.insertion.rule.RuleBook;
import fr.monjob.insertion.rule.StructureKind;
import fr.monjob.insertion.rule.Verdict;
import fr.monjob.insertion.structure.Structures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** Judges a request by the rules and by what is recorded of the person: the same for a check and for a record. */
@ApplicationScoped
class RuleChecks {

    private final RuleBook rules;
    private final Passes passes;
    private final Structures structures;

    RuleChecks(RuleBook rules, Passes passes, Structures structures) {
        this.rules = rules;
        this.passes = passes;
        this.structures = structures;
    }

    /** A request as it was understood, and what the rules say of it. */
    record Judged(Plan plan, Verdict verdict) {}

    @Transactional(TxType.MANDATORY)
    public Judged judge(UUID personId, MeasureRequest request) {
        return judge(personId, request, null);
    }

    /** @param changed the recorded measure that the request takes the place of; null for a new one */
    @Transactional(TxType.MANDATORY)
    public Judged judge(UUID personId, MeasureRequest request, UUID changed) {
        MeasurePolicy.requireConsistent(request);
        Plan plan = MeasureMapper.plan(request, kindOf(request));
        History history = historyOf(personId, changed);
        if (plan.renews() != null
                && history.find(plan.renews())
                        .filter(renewed -> renewed.kind() == plan.kind())
                        .isEmpty()) {
            throw MeasurePolicy.refused(
                    "renews",
                    "Ce n'est pas une mesure de cette personne et de cette nature, avec une fin.",
                    "This is not a measure of this person and kind, with an end.");
        }
        return new Judged(plan, rules.check(plan, history));
    }

    private History historyOf(UUID personId, UUID changed) {
        List<MeasureEntity> measures = MeasureEntity.list("personId", personId);
        return new History(
                measures.stream()
                        .filter(measure -> measure.days() != null && !measure.id.equals(changed))
                        .map(MeasureMapper::past)
                        .toList(),
                passes.list(personId));
    }

    private StructureKind kindOf(MeasureRequest request) {
        if (request.structureKind() != null || request.structureSiret() == null) {
            return request.structureKind();
        }
        return Siret.parse(request.structureSiret())
                .flatMap(siret -> structures.findKind(siret.value()))
                .orElse(null);
    }
}
