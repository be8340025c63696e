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
import java.time.LocalDate;
import java.util.List;

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
        fill(measure, request, plan);
        return measure;
    }

    /** All that a request says. */
    static void fill(MeasureEntity measure, MeasureRequest request, Plan plan) {
        measure.kind = plan.kind();
        measure.structureSiret = plan.structureSiret();
        measure.startsOn = plan.startsOn();
        measure.endsOn = plan.endsOn();
        measure.weeklyHours = plan.weeklyHours();
        measure.purpose = plan.purpose();
        measure.coupDePouce = request.coupDePouce();
        measure.renews = plan.renews();
        measure.prescriberSiret = plan.prescriberSiret();
        Extension extension = plan.extension();
        measure.extensionGround = extension == null ? null : extension.ground();
        measure.extensionDecidedOn = extension == null ? null : extension.decidedOn();
        measure.trainingEndsOn = extension == null ? null : extension.trainingEndsOn();
        DaySpan waiver = plan.hoursWaiver();
        measure.waiverFrom = waiver == null ? null : waiver.first();
        measure.waiverUntil = waiver == null ? null : waiver.last();
        measure.funding.clear();
        request.funding().forEach(share -> measure.funding.add(new FundingPart(share.amountCents(), share.funder())));
    }

    /** What a measure says, as it would be asked for. */
    static MeasureRequest request(MeasureEntity measure) {
        return new MeasureRequest(
                null,
                measure.kind,
                measure.structureSiret,
                null,
                measure.startsOn,
                measure.endsOn,
                measure.weeklyHours,
                measure.purpose,
                measure.coupDePouce,
                funding(measure),
                measure.renews,
                extension(measure),
                waiver(measure),
                null,
                measure.prescriberSiret);
    }

    /** What would continue a measure in the same structure from that day on, without an end. */
    static MeasureRequest renewal(MeasureEntity measure, LocalDate from) {
        return new MeasureRequest(
                null,
                measure.kind,
                measure.structureSiret,
                null,
                from,
                null,
                null,
                measure.purpose,
                measure.coupDePouce,
                List.of(),
                measure.id,
                null,
                null,
                null,
                null);
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
                funding(measure),
                measure.renews,
                extension(measure),
                waiver(measure),
                measure.prescriberSiret,
                measure.outcome,
                measure.endedOn,
                measure.hiredOn,
                measure.steps.stream()
                        .map(step -> new MeasureView.Recorded(step.outcome(), step.on(), step.at(), step.before()))
                        .toList());
    }

    private static List<MeasureRequest.FundingShare> funding(MeasureEntity measure) {
        return measure.funding.stream()
                .map(part -> new MeasureRequest.FundingShare(part.amountCents(), part.funder()))
                .toList();
    }

    private static MeasureRequest.ExtensionRequest extension(MeasureEntity measure) {
        return measure.extensionGround == null
                ? null
                : new MeasureRequest.ExtensionRequest(
                        measure.extensionGround, measure.extensionDecidedOn, measure.trainingEndsOn);
    }

    private static MeasureRequest.HoursWaiver waiver(MeasureEntity measure) {
        return measure.waiverFrom == null
                ? null
                : new MeasureRequest.HoursWaiver(measure.waiverFrom, measure.waiverUntil);
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
