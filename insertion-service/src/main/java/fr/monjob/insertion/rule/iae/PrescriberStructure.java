package fr.monjob.insertion.rule.iae;

import fr.monjob.insertion.rule.DatedRule;
import fr.monjob.insertion.rule.Finding;
import fr.monjob.insertion.rule.History;
import fr.monjob.insertion.rule.MeasureKind;
import fr.monjob.insertion.rule.Plan;
import fr.monjob.insertion.rule.RuleTerms;
import fr.monjob.web.problem.Wording;

/** Nobody is prescriber for their own structure: the organisation (SIREN) of both is not the same. */
public record PrescriberStructure(RuleTerms terms) implements DatedRule {

    private static final int SIREN_DIGITS = 9;

    private static final Wording OWN = new Wording(
            "Un prescripteur n'oriente pas vers sa propre structure.",
            "A prescriber does not act for their own structure.");

    public PrescriberStructure {
        terms.requiring();
    }

    @Override
    public boolean concerns(Plan plan) {
        return (plan.is(MeasureKind.IAE) || plan.is(MeasureKind.CDDI))
                && plan.prescriberSiret() != null
                && plan.structureSiret() != null;
    }

    @Override
    public Finding check(Plan plan, History history) {
        String prescriber = plan.prescriberSiret().substring(0, SIREN_DIGITS);
        return plan.structureSiret().startsWith(prescriber) ? Finding.impossible(OWN, null) : Finding.kept();
    }
}
