package fr.monjob.profile.contact;

import fr.monjob.contract.id.CandidateIdCipher;
import fr.monjob.contract.id.UuidV7;
import fr.monjob.profile.candidate.PublishedPeople;
import fr.monjob.profile.knownoffer.KnownEmployerEntity;
import fr.monjob.profile.knownoffer.KnownOfferEntity;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** An employer asks a person whom it does not know by name whether they may be contacted. */
@ApplicationScoped
public class ContactService {

    private final PublishedPeople people;
    private final CandidateIdCipher cipher;
    private final ContactQuota quota;
    private final ContactPublisher publisher;
    private final ContactConfig config;
    private final Clock clock;

    ContactService(
            PublishedPeople people,
            CandidateIdCipher cipher,
            ContactQuota quota,
            ContactPublisher publisher,
            ContactConfig config,
            Clock clock) {
        this.people = people;
        this.cipher = cipher;
        this.quota = quota;
        this.publisher = publisher;
        this.config = config;
        this.clock = clock;
    }

    /**
     * A verified employer asks a published person about its own published offer.
     *
     * @throws ProblemException 403 while the employer is not verified; 404 for an offer of others and for a person who is
     *     not there; 409 when this person was asked, or said no, already; 422 for a closed offer; 429 beyond the day's
     *     number
     */
    @Transactional
    public ContactRequestView ask(UUID employerId, UUID offerId, AskContactRequest asked) {
        KnownOfferEntity offer = getOwnOffer(employerId, offerId);
        UUID personId = cipher.profileId(employerId, asked.candidateId());
        if (!people.isPublished(personId)) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        Instant now = clock.instant();
        requireNotAsked(offerId, personId, now);
        quota.check(employerId, now);
        ContactRequestEntity request = new ContactRequestEntity();
        request.id = UuidV7.next();
        request.personId = personId;
        request.employerId = employerId;
        request.offerId = offerId;
        request.offerTitle = offer.title;
        request.companyName = offer.companyName;
        request.communeName = offer.communeName;
        request.message = asked.message();
        request.createdAt = now;
        request.expiresAt = now.plus(config.answerWithin());
        request.enter(ContactState.PENDING, ContactParty.EMPLOYER, now);
        publisher.moved(request);
        return ContactMapper.forEmployer(request, asked.candidateId(), now);
    }

    // The employer's row makes its questions take turns: neither the number of the day nor the one question to one
    // person can be overtaken. The offer's row is shared with other questions, not with its end: either the end finds
    // this question or the question finds the end.
    private static KnownOfferEntity getOwnOffer(UUID employerId, UUID offerId) {
        KnownEmployerEntity employer = KnownEmployerEntity.findById(employerId, LockModeType.PESSIMISTIC_WRITE);
        if (employer == null || !employer.verified) {
            throw new ProblemException(
                    ProblemCode.EMPLOYER_NOT_VERIFIED,
                    "Vous pourrez contacter des personnes quand le Département aura vérifié votre établissement.",
                    "You can contact people once the Département has verified your establishment.");
        }
        KnownOfferEntity offer = KnownOfferEntity.findById(offerId, LockModeType.PESSIMISTIC_READ);
        if (offer == null || !offer.employerId.equals(employerId)) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        if (!offer.open) {
            throw new ProblemException(ProblemCode.OFFER_NOT_PUBLISHED);
        }
        return offer;
    }

    private void requireNotAsked(UUID offerId, UUID personId, Instant now) {
        ContactRequestEntity last = ContactRequestEntity.<ContactRequestEntity>find(
                        "offerId = ?1 AND personId = ?2 ORDER BY id DESC", offerId, personId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, 1)
                .firstResult();
        if (last == null) {
            return;
        }
        if (last.stateAt(now) != last.state) {
            last.enter(ContactState.EXPIRED, ContactParty.CLOCK, now);
            publisher.moved(last);
        }
        if (!ContactPolicy.mayAskAgain(last.state, last.movedBy)) {
            throw new ProblemException(
                    ProblemCode.CONTACT_ALREADY_ASKED,
                    "Cette personne a déjà reçu votre demande pour cette offre.",
                    "This person already has your request for this offer.");
        }
    }
}
