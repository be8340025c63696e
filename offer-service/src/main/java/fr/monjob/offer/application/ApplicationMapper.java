package fr.monjob.offer.application;

import fr.monjob.contract.application.ApplicationProgress;
import java.util.UUID;

/** An application on the wire, for one of its two sides, and in events. */
final class ApplicationMapper {

    private ApplicationMapper() {}

    static ApplicationView forBeneficiary(ApplicationEntity application) {
        return view(application, Party.BENEFICIARY, null);
    }

    static ApplicationView forEmployer(ApplicationEntity application, UUID candidateId) {
        return view(application, Party.EMPLOYER, candidateId);
    }

    private static ApplicationView view(ApplicationEntity application, Party reader, UUID candidateId) {
        return new ApplicationView(
                application.id,
                application.offer.id,
                application.offer.title,
                application.offer.employer.companyName,
                candidateId,
                application.state,
                TransitionPolicy.listFollowing(application.state, reader),
                application.appliedOn(),
                application.message,
                application.cvId,
                application.replyDueAt,
                application.refusalReason,
                application.refusalReason == null ? null : application.refusalReason.label(),
                application.hiredOn,
                application.contractType,
                application.createdAt,
                application.changedAt,
                application.steps.stream()
                        .map(step ->
                                new ApplicationView.Step(step.state(), step.movedBy(), step.at(), step.happenedOn()))
                        .toList());
    }

    static ApplicationProgress event(ApplicationEntity application, Party movedBy) {
        return new ApplicationProgress(
                application.id,
                application.offer.id,
                application.employerId,
                application.profileId,
                application.offer.title,
                application.offer.employer.companyName,
                application.offer.romeCode,
                application.offer.departement,
                application.state.name(),
                movedBy.name(),
                application.state == ApplicationState.HIRED
                        ? new ApplicationProgress.Hire(application.hiredOn, application.contractType.name())
                        : null,
                application.replyDueAt,
                application.cvId);
    }
}
