package fr.monjob.offer.application;

import fr.monjob.contract.id.UuidV7;
import fr.monjob.offer.offer.OfferDays;
import fr.monjob.offer.offer.OfferEntity;
import fr.monjob.offer.offer.OfferService;
import fr.monjob.offer.offer.OfferStatus;
import fr.monjob.privacy.PresentPerson;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** People apply, employers answer, and one day somebody is hired. */
@ApplicationScoped
public class ApplicationService {

    /** A first day of work may be agreed a year ahead; further is a slip of the pen. */
    private static final int HIRED_AHEAD_YEARS = 1;

    private final OfferService offers;
    private final ApplicationPublisher publisher;
    private final OwnApplications own;
    private final PresentPerson person;
    private final ReplyDuePolicy clocks;
    private final CurrentUser caller;
    private final Clock clock;

    ApplicationService(
            OfferService offers,
            ApplicationPublisher publisher,
            OwnApplications own,
            PresentPerson person,
            ApplicationConfig config,
            CurrentUser caller,
            Clock clock) {
        this.offers = offers;
        this.publisher = publisher;
        this.own = own;
        this.person = person;
        this.clocks = new ReplyDuePolicy(config);
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The caller applies to a published offer, once; again as something new after they withdrew.
     *
     * @throws ProblemException 401 when the caller was erased meanwhile, 404 when no such offer was ever shown, 422 when it is over, 409 when the caller applied
     *     before and did not withdraw
     */
    @Transactional
    public ApplicationEntity apply(UUID offerId, ApplicationRequest request) {
        person.require();
        OfferEntity offer = OfferEntity.findById(offerId, LockModeType.PESSIMISTIC_WRITE);
        if (offer == null || offer.status == OfferStatus.DRAFT) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        if (hasApplied(offerId)) {
            throw new ProblemException(ProblemCode.ALREADY_APPLIED);
        }
        LocalDate today = OfferDays.today(clock);
        if (!offer.isShown(today)) {
            throw new ProblemException(ProblemCode.OFFER_NOT_PUBLISHED);
        }
        ApplicationEntity application = new ApplicationEntity();
        application.id = UuidV7.next();
        application.offer = offer;
        application.employerId = offer.employer.id;
        application.profileId = caller.accountId();
        application.message = request == null ? null : request.message();
        application.cvId = request == null ? null : request.cvId();
        application.createdAt = clock.instant();
        LocalDate appliedOn = HappenedOnPolicy.appliedOn(request == null ? null : request.appliedOn(), today);
        application.enter(ApplicationState.SUBMITTED, Party.BENEFICIARY, application.createdAt, appliedOn, clocks);
        publisher.moved(application, Party.BENEFICIARY);
        return application;
    }

    /**
     * One of the two sides moves an application on; a hire takes one opening of the offer.
     *
     * @throws ProblemException 404 for an application of others, 403 for a step that is the other side's, 422 for one
     *     that the state does not allow or that lacks its reason
     */
    @Transactional
    public ApplicationEntity move(UUID id, TransitionRequest request) {
        ApplicationEntity application = getOwnLocked(id);
        Party party = own.party();
        if (!TransitionPolicy.belongsTo(party, request.to()) && request.to() != ApplicationState.SUBMITTED) {
            throw new ProblemException(ProblemCode.FORBIDDEN);
        }
        if (!TransitionPolicy.allows(application.state, request.to())) {
            throw new ProblemException(ProblemCode.TRANSITION_NOT_ALLOWED)
                    .with("state", application.state)
                    .with("allowed", TransitionPolicy.listFollowing(application.state, party));
        }
        LocalDate happenedOn = HappenedOnPolicy.steppedOn(request.on(), application.movedOn(), OfferDays.today(clock));
        if (request.to() == ApplicationState.REFUSED) {
            application.refusalReason = required(request.reason());
        }
        if (request.to() == ApplicationState.HIRED) {
            hire(application, request, happenedOn);
        }
        application.enter(request.to(), party, clock.instant(), happenedOn, clocks);
        publisher.moved(application, party);
        if (request.to() == ApplicationState.HIRED) {
            offers.fillOneOpening(application.offer);
        }
        return application;
    }

    private boolean hasApplied(UUID offerId) {
        return ApplicationEntity.count(
                        "offer.id = ?1 and profileId = ?2 and state <> ?3",
                        offerId,
                        caller.accountId(),
                        ApplicationState.WITHDRAWN)
                > 0;
    }

    private void hire(ApplicationEntity application, TransitionRequest request, LocalDate happenedOn) {
        LocalDate today = OfferDays.today(clock);
        application.hiredOn = request.hiredOn() == null ? happenedOn : request.hiredOn();
        if (application.hiredOn.isAfter(today.plusYears(HIRED_AHEAD_YEARS))
                || application.hiredOn.isBefore(today.minusYears(HIRED_AHEAD_YEARS))) {
            throw new ProblemException(ProblemCode.VALIDATION_FAILED)
                    .withViolation(
                            "hiredOn",
                            "Une date à moins d'un an d'aujourd'hui est attendue.",
                            "A date within a year of today is expected.");
        }
        application.contractType =
                request.contractType() == null ? application.offer.contractType : request.contractType();
    }

    // The offer first, as applying does: one order of locks, and no offer is read before it is locked.
    private ApplicationEntity getOwnLocked(UUID id) {
        ApplicationEntity.find("select a.offer.id from ApplicationEntity a where a.id = ?1", id)
                .project(UUID.class)
                .firstResultOptional()
                .ifPresent(offerId -> OfferEntity.findById(offerId, LockModeType.PESSIMISTIC_WRITE));
        return own.get(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static RefusalReason required(RefusalReason reason) {
        if (reason == null) {
            throw new ProblemException(ProblemCode.REFUSAL_REASON_REQUIRED).with("reasons", RefusalReason.values());
        }
        return reason;
    }
}
