package fr.monjob.profile.contact;

import fr.monjob.contract.contact.ContactProgress;
import java.time.Instant;
import java.util.UUID;

/** A contact request on the wire, for one of its two sides, and in events. */
final class ContactMapper {

    private ContactMapper() {}

    static ContactRequestView forBeneficiary(ContactRequestEntity request, Instant now) {
        return view(request, ContactParty.BENEFICIARY, null, now);
    }

    static ContactRequestView forEmployer(ContactRequestEntity request, UUID candidateId, Instant now) {
        return view(request, ContactParty.EMPLOYER, candidateId, now);
    }

    private static ContactRequestView view(
            ContactRequestEntity request, ContactParty reader, UUID candidateId, Instant now) {
        boolean own = reader == ContactParty.BENEFICIARY;
        ContactState state = request.stateAt(now);
        return new ContactRequestView(
                request.id,
                request.offerId,
                request.offerTitle,
                request.companyName,
                request.communeName,
                candidateId,
                request.message,
                state,
                state == request.state ? request.movedBy : ContactParty.CLOCK,
                ContactPolicy.listFollowing(state, reader),
                own && state == ContactState.ACCEPTED ? request.shown : null,
                own ? request.cvId : null,
                request.declineReason,
                request.declineReason == null ? null : request.declineReason.label(),
                request.createdAt,
                state == ContactState.PENDING ? request.expiresAt : null,
                request.changedAt);
    }

    static ContactProgress event(ContactRequestEntity request) {
        return event(request, request.personId);
    }

    /** @param person whom it names */
    static ContactProgress event(ContactRequestEntity request, UUID person) {
        return new ContactProgress(
                request.id,
                request.offerId,
                request.employerId,
                person,
                request.offerTitle,
                request.companyName,
                request.state.name(),
                request.movedBy.name(),
                request.state == ContactState.PENDING ? request.expiresAt : null);
    }
}
