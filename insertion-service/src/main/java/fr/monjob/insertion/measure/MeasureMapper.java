package fr.monjob.insertion.measure;

import fr.monjob.contract.vocabulary.Siret;
import fr.monjob.insertion.rule.DaySpan;
import fr.monjob.insertion.rule.Extension;
import fr.monjob.insertion.rule.IaeCriteria;
import fr.monjob.insertion.rule.PastMeasure;
import fr.monjob.insertion.rule.Plan;
import fr.monjob.insertion.rule.StructureKind;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;

/** Between requests, rules, tables and answers. */
final class MeasureMapper {

    private MeasureMapper() {}

    /** @throws ProblemException 400 for a SIRET that is none */
    static Plan plan(MeasureRequest request, StructureKind structureKind) {
        return new Plan(
                request.kind(),
                siret("structureSiret", request.structureSiret()),
                structureKind,
                request.startsOn(),
                request.endsOn(),
                request.weeklyHours(),
                request.purpose(),
                extension(request.extension()),
                request.hoursWaiver() == null
                        ? null
                        : new DaySpan(
                                request.hoursWaiver().from(),
                                request.hoursWaiver().until()),
                request.criteria() == null
                        ? null
                        : new IaeCriteria(
                                request.criteria().level1(), request.criteria().level2()),
                siret("prescriberSiret", request.prescriberSiret()),
                request.renews());
    }

    /** Of a measure that has an end. */
    static PastMeasure past(MeasureEntity measure) {
        return new PastMeasure(
                measure.id, measure.kind, measure.structureSiret, measure.days(), measure.purpose, measure.renews);
    }

    static MeasureEntity entity(MeasureRequest request, Plan plan) {
        MeasureEntity measure = new MeasureEntity();
        measure.kind = plan.kind();
        measure.structureSiret = plan.structureSiret();
        measure.startsOn = plan.startsOn();
        measure.endsOn = plan.endsOn();
        measure.weeklyHours = plan.weeklyHours();
        measure.purpose = plan.purpose();
        measure.coupDePouce = request.coupDePouce();
        measure.renews = plan.renews();
        measure.prescriberSiret = plan.prescriberSiret();
        if (plan.extension() != null) {
            measure.extensionGround = plan.extension().ground();
            measure.extensionDecidedOn = plan.extension().decidedOn();
            measure.trainingEndsOn = plan.extension().trainingEndsOn();
        }
        if (plan.hoursWaiver() != null) {
            measure.waiverFrom = plan.hoursWaiver().first();
            measure.waiverUntil = plan.hoursWaiver().last();
        }
        request.funding().forEach(share -> measure.funding.add(new FundingPart(share.amountCents(), share.funder())));
        return measure;
    }

    static MeasureView view(MeasureEntity measure) {
        return new MeasureView(
                measure.id,
                measure.kind,
                measure.structureSiret,
                measure.startsOn,
                measure.endsOn,
                measure.weeklyHours,
                measure.purpose,
                measure.coupDePouce,
                measure.funding.stream()
                        .map(part -> new MeasureRequest.FundingShare(part.amountCents(), part.funder()))
                        .toList(),
                measure.renews,
                measure.extensionGround == null
                        ? null
                        : new MeasureRequest.ExtensionRequest(
                                measure.extensionGround, measure.extensionDecidedOn, measure.trainingEndsOn),
                measure.waiverFrom == null
                        ? null
                        : new MeasureRequest.HoursWaiver(measure.waiverFrom, measure.waiverUntil),
                measure.prescriberSiret,
                measure.outcome,
                measure.endedOn,
                measure.steps.stream()
                        .map(step -> new MeasureView.Recorded(step.outcome(), step.on(), step.at()))
                        .toList());
    }

    private static Extension extension(MeasureRequest.ExtensionRequest request) {
        if (request == null) {
            return null;
        }
        return request.ground() == Extension.Ground.DECISION
                ? Extension.byDecision(request.decidedOn())
                : Extension.forTraining(request.trainingEndsOn());
    }

    private static String siret(String field, String typed) {
        if (typed == null) {
            return null;
        }
        return Siret.parse(typed)
                .map(Siret::value)
                .orElseThrow(() -> new ProblemException(
                                ProblemCode.INVALID_SIRET,
                                "Ce numéro SIRET n'existe pas : vérifiez ses 14 chiffres.",
                                "This SIRET does not exist: check its 14 digits.")
                        .withViolation(field, "SIRET invalide", "invalid SIRET"));
    }
}
