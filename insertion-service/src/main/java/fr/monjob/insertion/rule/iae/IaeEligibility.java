package fr.monjob.insertion.rule.iae;

import fr.monjob.insertion.rule.DatedRule;
import fr.monjob.insertion.rule.Finding;
import fr.monjob.insertion.rule.History;
import fr.monjob.insertion.rule.MeasureKind;
import fr.monjob.insertion.rule.Plan;
import fr.monjob.insertion.rule.RuleTerms;
import fr.monjob.insertion.rule.StructureKind;
import fr.monjob.web.problem.Wording;
import java.time.LocalDate;

/**
 * One criterion of level 1 opens the IAE (RSA, ASS, AAH, over 24 months of unemployment); otherwise it takes criteria of
 * level 2: two for an AI or an ETTI, three for an ACI, an EI or an EITI. Where the kind of the structure is not known, the
 * higher number is asked.
 */
public record IaeEligibility(RuleTerms terms) implements DatedRule {

    public IaeEligibility {
        terms.requiring("level-1", "level-2-ai-etti", "level-2-aci-ei-eiti");
    }

    @Override
    public boolean concerns(Plan plan) {
        return (plan.is(MeasureKind.IAE) || plan.is(MeasureKind.CDDI)) && plan.criteria() != null;
    }

    @Override
    public Finding check(Plan plan, History history) {
        LocalDate start = plan.startsOn();
        int level1 = terms.whole("level-1", start);
        int level2 = terms.whole(
                plan.structureKind() == StructureKind.AI || plan.structureKind() == StructureKind.ETTI
                        ? "level-2-ai-etti"
                        : "level-2-aci-ei-eiti",
                start);
        if (plan.criteria().level1() >= level1 || plan.criteria().level2() >= level2) {
            return Finding.kept();
        }
        return Finding.impossible(
                new Wording(
                        "L'IAE demande %d critère de niveau 1, ou %d de niveau 2 pour cette structure."
                                .formatted(level1, level2),
                        "The IAE asks for %d criterion of level 1, or %d of level 2 for this structure."
                                .formatted(level1, level2)),
                null);
    }
}
