package fr.monjob.profile.contact;

import fr.monjob.contract.id.CandidateIdCipher;
import fr.monjob.profile.knownoffer.KnownOfferEntity;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What becomes of a contact request: the person's yes or no, either side's second thoughts, or the end of its time. The
 * person is named by the caller, who knows them from a token or from a signed link.
 */
@ApplicationScoped
public class ContactAnswerService {

    private static final int BATCH = 100;
    /** As Hibernate and the JPA name it: rows that somebody else holds are left for the next time. */
    private static final int SKIP_LOCKED = -2;

    private final ShownChoice choices;
    private final CandidateIdCipher cipher;
    private final ContactPublisher publisher;
    private final Clock clock;

    ContactAnswerService(ShownChoice choices, CandidateIdCipher cipher, ContactPublisher publisher, Clock clock) {
        this.choices = choices;
        this.cipher = cipher;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * The person says yes.
     *
     * @throws ProblemException 404 for a request to others, 422 when it is not open any more or its offer is closed, 400
     *     for a choice that can not be shown
     */
    @Transactional
    public ContactRequestView accept(UUID personId, UUID requestId, AcceptContactRequest choice) {
        ContactRequestEntity request = getLocked(requestId, found -> found.personId.equals(personId));
        require(request, ContactState.ACCEPTED, ContactParty.BENEFICIARY);
        if (KnownOfferEntity.findOpen(request.offerId).isEmpty()) {
            throw new ProblemException(ProblemCode.OFFER_NOT_PUBLISHED);
        }
        choices.apply(choice, request);
        return forPerson(move(request, ContactState.ACCEPTED, ContactParty.BENEFICIARY));
    }

    /**
     * The person says no.
     *
     * @param reason from the published list, or null
     * @throws ProblemException 404 for a request to others, 422 when it is not open any more
     */
    @Transactional
    public ContactRequestView decline(UUID personId, UUID requestId, DeclineReason reason) {
        ContactRequestEntity request = getLocked(requestId, found -> found.personId.equals(personId));
        require(request, ContactState.DECLINED, ContactParty.BENEFICIARY);
        request.declineReason = reason;
        return forPerson(move(request, ContactState.DECLINED, ContactParty.BENEFICIARY));
    }

    /**
     * The person takes their yes back: from now on nothing is shown.
     *
     * @throws ProblemException 404 for a request to others, 422 when there is no yes to take back
     */
    @Transactional
    public ContactRequestView revoke(UUID personId, UUID requestId) {
        ContactRequestEntity request = getLocked(requestId, found -> found.personId.equals(personId));
        require(request, ContactState.REVOKED, ContactParty.BENEFICIARY);
        return forPerson(move(request, ContactState.REVOKED, ContactParty.BENEFICIARY));
    }

    /**
     * The employer takes its question back.
     *
     * @throws ProblemException 404 for a request of others, 422 when it is not open any more
     */
    @Transactional
    public ContactRequestView takeBack(UUID employerId, UUID requestId) {
        ContactRequestEntity request = getLocked(requestId, found -> found.employerId.equals(employerId));
        require(request, ContactState.REVOKED, ContactParty.EMPLOYER);
        move(request, ContactState.REVOKED, ContactParty.EMPLOYER);
        return ContactMapper.forEmployer(request, cipher.candidateId(employerId, request.personId), clock.instant());
    }

    /** Ends requests that nobody answered in time. @return whether there may be more */
    @Transactional
    boolean expire() {
        List<ContactRequestEntity> over = ContactRequestEntity.<ContactRequestEntity>find(
                        "state = ?1 AND expiresAt <= ?2 ORDER BY expiresAt", ContactState.PENDING, clock.instant())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, BATCH)
                .list();
        over.forEach(request -> move(request, ContactState.EXPIRED, ContactParty.CLOCK));
        return over.size() == BATCH;
    }

    private ContactRequestEntity move(ContactRequestEntity request, ContactState next, ContactParty by) {
        request.enter(next, by, clock.instant());
        publisher.moved(request);
        return request;
    }

    private ContactRequestView forPerson(ContactRequestEntity request) {
        return ContactMapper.forBeneficiary(request, clock.instant());
    }

    private void require(ContactRequestEntity request, ContactState next, ContactParty by) {
        Instant now = clock.instant();
        ContactState state = request.stateAt(now);
        if (!ContactPolicy.listFollowing(state, by).contains(next)) {
            throw new ProblemException(ProblemCode.TRANSITION_NOT_ALLOWED)
                    .with("state", state)
                    .with("allowed", ContactPolicy.listFollowing(state, by));
        }
    }

    private static ContactRequestEntity getLocked(UUID requestId, Predicate<ContactRequestEntity> own) {
        ContactRequestEntity request = ContactRequestEntity.findById(requestId, LockModeType.PESSIMISTIC_WRITE);
        if (request == null || !own.test(request)) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        return request;
    }
}
