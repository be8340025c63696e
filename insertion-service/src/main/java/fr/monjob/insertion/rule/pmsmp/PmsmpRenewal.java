package fr.monjob.insertion.rule.pmsmp;

import fr.monjob.insertion.rule.DatedRule;
import fr.monjob.insertion.rule.Finding;
import fr.monjob.insertion.rule.History;
import fr.monjob.insertion.rule.MeasureKind;
import fr.monjob.insertion.rule.PastMeasure;
import fr.monjob.insertion.rule.Plan;
import fr.monjob.insertion.rule.RuleTerms;
import fr.monjob.web.problem.Wording;
import java.util.Objects;
import java.util.Optional;

/** An immersion is renewed once, after its end, with the same host and for the same purpose. */
public record PmsmpRenewal(RuleTerms terms) implements DatedRule {

    private static final Wording ONCE =
            new Wording("Une immersion se renouvelle une seule fois.", "An immersion is renewed once and no more.");
    private static final Wording SAME = new Wording(
            "Un renouvellement suit une immersion de la même personne, dans la même structure, pour le même but.",
            "A renewal follows an immersion of the same person, with the same host, for the same purpose.");
    private static final Wording AFTER = new Wording(
            "Un renouvellement commence après la fin de l'immersion renouvelée.",
            "A renewal begins after the end of the immersion that it renews.");

    public PmsmpRenewal {
        terms.requiring("renewals");
    }

    @Override
    public boolean concerns(Plan plan) {
        return plan.is(MeasureKind.PMSMP) && plan.renews() != null;
    }

    @Override
    public Finding check(Plan plan, History history) {
        Optional<PastMeasure> renewed = history.find(plan.renews());
        if (renewed.filter(each -> isSame(each, plan)).isEmpty()) {
            return Finding.impossible(SAME, null);
        }
        if (renewalsAround(renewed.get(), history) >= terms.whole("renewals", plan.startsOn())) {
            return Finding.impossible(ONCE, null);
        }
        return plan.startsOn().isAfter(renewed.get().days().last()) ? Finding.kept() : Finding.refused(AFTER);
    }

    private static boolean isSame(PastMeasure renewed, Plan plan) {
        return renewed.kind() == MeasureKind.PMSMP
                && renewed.purpose() == plan.purpose()
                && Objects.equals(renewed.structureSiret(), plan.structureSiret());
    }

    /** How many renewals there are in the row that this measure stands in. */
    private static long renewalsAround(PastMeasure measure, History history) {
        Optional<PastMeasure> before = Optional.of(measure);
        Optional<PastMeasure> after = renewalOf(measure, history);
        long renewals = 0;
        while (before.map(PastMeasure::renews).isPresent()) {
            renewals++;
            before = history.find(before.get().renews());
        }
        while (after.isPresent()) {
            renewals++;
            after = renewalOf(after.get(), history);
        }
        return renewals;
    }

    private static Optional<PastMeasure> renewalOf(PastMeasure measure, History history) {
        return history.measures().stream()
                .filter(each -> measure.id().equals(each.renews()))
                .findFirst();
    }
}
