package fr.monjob.offer.offer;

import fr.monjob.contract.id.UuidV7;
import fr.monjob.offer.employer.EmployerService;
import fr.monjob.offer.employer.VerificationLost;
import fr.monjob.offer.wording.ProtectedWording;
import fr.monjob.offer.wording.WordingPolicy;
import fr.monjob.referential.commune.Commune;
import fr.monjob.web.edit.IfMatch;
import fr.monjob.web.paging.Cursors;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An offer's life: drafted by anyone with an employer's account, published by verified ones, closed once. */
@ApplicationScoped
public class OfferService {

    /** How long an offer is shown when its employer does not say. */
    public static final int SHOWN_FOR_DAYS = 60;

    private final EmployerService employers;
    private final OfferRepository offers;
    private final OfferQuota quota;
    private final OfferPublisher publisher;
    private final Event<OfferClosed> closings;
    private final Event<OfferTermsChanged> changes;
    private final Cursors cursors;
    private final CurrentUser caller;
    private final Clock clock;

    OfferService(
            EmployerService employers,
            OfferRepository offers,
            OfferQuota quota,
            OfferPublisher publisher,
            Event<OfferClosed> closings,
            Event<OfferTermsChanged> changes,
            Cursors cursors,
            CurrentUser caller,
            Clock clock) {
        this.employers = employers;
        this.offers = offers;
        this.quota = quota;
        this.publisher = publisher;
        this.closings = closings;
        this.changes = changes;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    /** A new draft of the caller's employer. @throws ProblemException 429 beyond the number of a day */
    @Transactional
    public OfferEntity draft(OfferRequest request) {
        OfferEntity offer = new OfferEntity();
        offer.id = UuidV7.next();
        offer.employer = employers.getOwn();
        quota.requireRoom(offer.employer.id);
        offer.createdAt = clock.instant();
        OfferMapper.fill(offer, request, getChecked(request));
        offer.persistAndFlush();
        return offer;
    }

    /**
     * Replaces what an offer says; a published one is checked and told again, and its changed terms to who applied to it. A
     * first day of work that was may stay.
     */
    @Transactional
    public OfferEntity edit(UUID id, OfferRequest request, IfMatch condition) {
        OfferEntity offer = getOwnLocked(id);
        condition.check(offer.version);
        if (offer.status != OfferStatus.DRAFT && offer.status != OfferStatus.PUBLISHED) {
            throw new ProblemException(ProblemCode.OFFER_NOT_EDITABLE);
        }
        OfferTerms former = OfferTerms.of(offer);
        OfferMapper.fill(offer, request, getChecked(request));
        if (offer.status == OfferStatus.PUBLISHED) {
            requireHonestWording(offer);
            Set<OfferTerm> changed = former.listChanged(OfferTerms.of(offer));
            if (changed.contains(OfferTerm.START)) {
                OfferDatesPolicy.requireToCome("startDate", offer.startDate, OfferDays.today(clock));
            }
            requireExpiry(offer);
            publisher.published(offer);
            if (!changed.isEmpty()) {
                changes.fire(new OfferTermsChanged(offer.id, changed));
            }
        } else {
            offer.persistAndFlush();
        }
        return offer;
    }

    /**
     * Shows a draft to everybody.
     *
     * @throws ProblemException 403 while the employer is not verified, 422 when it is no draft or its wording asks for
     *     a protected trait, 400 for a day in it that is past or too far ahead
     */
    @Transactional
    public OfferEntity publish(UUID id) {
        OfferEntity offer = getOwnLocked(id);
        if (!offer.employer.isVerified()) {
            throw new ProblemException(
                    ProblemCode.EMPLOYER_NOT_VERIFIED,
                    "Un conseiller doit vérifier votre entreprise avant la publication.",
                    "An advisor has to verify your company before publication.");
        }
        if (offer.status != OfferStatus.DRAFT) {
            throw new ProblemException(ProblemCode.TRANSITION_NOT_ALLOWED).with("offerStatus", offer.status);
        }
        requireHonestWording(offer);
        LocalDate today = OfferDays.today(clock);
        OfferDatesPolicy.requireNear(offer.startDate, offer.expiresOn, today);
        OfferDatesPolicy.requireToCome("startDate", offer.startDate, today);
        requireExpiry(offer);
        offer.status = OfferStatus.PUBLISHED;
        offer.publishedAt = clock.instant();
        publisher.published(offer);
        return offer;
    }

    /** Takes an offer back, with the applications under way; a closed one stays as it is and gives 422. */
    @Transactional
    public OfferEntity withdraw(UUID id) {
        OfferEntity offer = getOwnLocked(id);
        if (offer.status != OfferStatus.DRAFT && offer.status != OfferStatus.PUBLISHED) {
            throw new ProblemException(ProblemCode.TRANSITION_NOT_ALLOWED).with("offerStatus", offer.status);
        }
        close(offer, OfferStatus.WITHDRAWN);
        return offer;
    }

    /** A published offer for anybody, any other for its employer and for who applied to it; 404 else. */
    public OfferEntity getVisible(UUID id) {
        UUID employer = caller.is(Role.EMPLOYER) ? caller.employerId() : null;
        UUID person = caller.is(Role.BENEFICIARY) ? caller.accountId() : null;
        return offers.findVisible(id, employer, person, OfferDays.today(clock))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    /** The offers of the caller's employer, of this status or of all, newest first. */
    public Page<OfferEntity> listOwn(Optional<OfferStatus> status, PageRequest page) {
        String list = "offers of " + caller.employerId() + status;
        Optional<UUID> before = cursors.read(list, page).map(keyset -> keyset.uuid(0));
        return Page.of(
                offers.listOf(caller.employerId(), status, before, page.limit() + 1),
                page.limit(),
                offer -> cursors.write(list, offer.id));
    }

    /**
     * Somebody was hired: one opening less, and the offer is FILLED with the last, which ends what is under way. To be
     * called with the row locked, inside the transaction of the hire and after it was written down.
     */
    public void fillOneOpening(OfferEntity offer) {
        if (offer.openings == 0) {
            throw new ProblemException(ProblemCode.NO_OPENING_LEFT);
        }
        offer.openings--;
        if (offer.openings == 0) {
            close(offer, OfferStatus.FILLED);
        } else if (offer.status == OfferStatus.PUBLISHED) {
            publisher.published(offer);
        }
    }

    /** Ends what was shown long enough, a few at a time. @return whether there was any */
    @Transactional
    public boolean expire() {
        List<OfferEntity> over = offers.listToExpire(OfferDays.today(clock));
        over.forEach(offer -> close(offer, OfferStatus.EXPIRED));
        return !over.isEmpty();
    }

    /** Who is not verified any more shows nothing. Runs in the transaction in which that happens. */
    void onVerificationLost(@Observes VerificationLost loss) {
        offers.listPublishedLocked(loss.employerId()).forEach(offer -> close(offer, OfferStatus.WITHDRAWN));
    }

    private void close(OfferEntity offer, OfferStatus end) {
        boolean shown = offer.status == OfferStatus.PUBLISHED;
        offer.status = end;
        offer.closedAt = clock.instant();
        if (shown) {
            publisher.closed(offer);
        } else {
            offer.persistAndFlush();
        }
        closings.fire(new OfferClosed(offer.id, end));
    }

    private OfferEntity getOwnLocked(UUID id) {
        OfferEntity offer = OfferEntity.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (offer == null || !offer.employer.id.equals(caller.employerId())) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        return offer;
    }

    private static void requireHonestWording(OfferEntity offer) {
        List<ProtectedWording> faults = WordingPolicy.listFaults(offer.title + ". " + offer.description);
        if (!faults.isEmpty()) {
            throw new ProblemException(
                            ProblemCode.DISCRIMINATORY_WORDING,
                            "L'offre demande ce que la loi interdit de demander (article L1132-1 du Code du travail).",
                            "The offer asks for what the law forbids to ask (article L1132-1 of the Code du travail).")
                    .with("words", faults);
        }
    }

    private void requireExpiry(OfferEntity offer) {
        LocalDate today = OfferDays.today(clock);
        if (offer.expiresOn == null) {
            offer.expiresOn = today.plusDays(SHOWN_FOR_DAYS);
        }
        OfferDatesPolicy.requireToCome("expiresOn", offer.expiresOn, today);
    }

    private Commune getChecked(OfferRequest request) {
        OfferDatesPolicy.requireNear(request.startDate(), request.expiresOn(), OfferDays.today(clock));
        return OfferReferences.getChecked(request);
    }
}
