package fr.monjob.profile.proposal;

import fr.monjob.contract.event.EventType;
import fr.monjob.contract.proposal.ProposedOffer;
import fr.monjob.messaging.outbox.Outbox;
import fr.monjob.profile.knownoffer.KnownOfferEntity;
import fr.monjob.profile.lastcontact.LastContacts;
import fr.monjob.profile.portfolio.Portfolios;
import fr.monjob.profile.proposal.ProposalsView.Outcome;
import fr.monjob.profile.proposal.ProposalsView.Result;
import fr.monjob.web.paging.Cursors;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Advisors propose offers to the people they accompany. */
@ApplicationScoped
public class ProposalService {

    private static final String LIST = "proposals ";

    private final ProposalRepository proposals;
    private final Portfolios portfolios;
    private final LastContacts contacts;
    private final Outbox outbox;
    private final Cursors cursors;
    private final CurrentUser caller;
    private final Clock clock;

    ProposalService(
            ProposalRepository proposals,
            Portfolios portfolios,
            LastContacts contacts,
            Outbox outbox,
            Cursors cursors,
            CurrentUser caller,
            Clock clock) {
        this.proposals = proposals;
        this.portfolios = portfolios;
        this.contacts = contacts;
        this.outbox = outbox;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Proposes an offer to several people; who was proposed it before is not told again.
     *
     * @throws ProblemException 404 when there is no such offer, 422 when it is closed
     */
    @Transactional
    public ProposalsView propose(UUID offerId, ProposalRequest request) {
        KnownOfferEntity offer = KnownOfferEntity.<KnownOfferEntity>findByIdOptional(offerId)
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        if (!offer.open) {
            throw new ProblemException(ProblemCode.OFFER_NOT_PUBLISHED);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        // In one order, or two advisors with the same people could wait for each other.
        List<Outcome> outcomes = request.profileIds().stream()
                .distinct()
                .sorted()
                .map(personId -> propose(personId, offer, now))
                .toList();
        return new ProposalsView(offerId, outcomes);
    }

    /** The caller's own, newest first. */
    @Transactional
    public Page<ProposalView> listOwn(PageRequest page) {
        String list = LIST + caller.accountId();
        Optional<UUID> before = cursors.read(list, page).map(keyset -> keyset.uuid(0));
        return Page.of(
                proposals.list(caller.accountId(), before, page.limit() + 1),
                page.limit(),
                last -> cursors.write(list, last.id()));
    }

    private Outcome propose(UUID personId, KnownOfferEntity offer, Instant now) {
        if (!portfolios.isOwn(caller.accountId(), personId)) {
            return new Outcome(personId, Result.NOT_FOUND, null);
        }
        Optional<UUID> made = proposals.insert(personId, offer.offerId, caller.accountId(), now);
        if (made.isEmpty()) {
            return new Outcome(personId, Result.ALREADY_PROPOSED, null);
        }
        contacts.note(personId);
        outbox.append(
                EventType.OFFER_PROPOSED,
                made.get(),
                1,
                new ProposedOffer(
                        made.get(), offer.offerId, personId, offer.title, offer.companyName, offer.communeName));
        return new Outcome(personId, Result.PROPOSED, made.get());
    }
}
