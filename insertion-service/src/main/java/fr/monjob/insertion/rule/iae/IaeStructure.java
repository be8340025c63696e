package fr.monjob.insertion.rule.iae;

import fr.monjob.insertion.rule.DatedRule;
import fr.monjob.insertion.rule.Finding;
import fr.monjob.insertion.rule.History;
import fr.monjob.insertion.rule.MeasureKind;
import fr.monjob.insertion.rule.Plan;
import fr.monjob.insertion.rule.RuleTerms;
import fr.monjob.insertion.rule.StructureKind;
import fr.monjob.web.problem.Wording;

/** Jobs of the IAE and CDDIs are with insertion structures. One whose kind nobody knows is not refused. */
public record IaeStructure(RuleTerms terms) implements DatedRule {

    private static final Wording ONLY_THESE = new Wording(
            "Un contrat d'insertion se signe avec une structure d'insertion : EI, AI, ACI, ETTI ou EITI.",
            "An insertion contract is signed with an insertion structure: EI, AI, ACI, ETTI or EITI.");

    public IaeStructure {
        terms.requiring();
    }

    @Override
    public boolean concerns(Plan plan) {
        return plan.is(MeasureKind.IAE) || plan.is(MeasureKind.CDDI);
    }

    @Override
    public Finding check(Plan plan, History history) {
        return plan.structureKind() == StructureKind.OTHER ? Finding.impossible(ONLY_THESE, null) : Finding.kept();
    }
}
