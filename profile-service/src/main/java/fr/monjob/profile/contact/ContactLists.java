package fr.monjob.profile.contact;

import fr.monjob.contract.id.CandidateIdCipher;
import fr.monjob.web.paging.Cursors;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Contact requests as the caller's side reads them, newest first. */
@ApplicationScoped
class ContactLists {

    private final CandidateIdCipher cipher;
    private final Cursors cursors;
    private final CurrentUser caller;
    private final Clock clock;

    ContactLists(CandidateIdCipher cipher, Cursors cursors, CurrentUser caller, Clock clock) {
        this.cipher = cipher;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller's own; @param state null for all */
    Page<ContactRequestView> listOwn(ContactState state, PageRequest page) {
        String list = "contact-requests " + own() + ownerId() + state;
        Instant now = clock.instant();
        StringBuilder where = new StringBuilder(own() + " = :owner");
        Parameters values = Parameters.with("owner", ownerId());
        if (state != null) {
            where.append(condition(state));
            values.and("state", state);
        }
        // A request whose time is over is listed as EXPIRED also before the job has been there.
        if (state == ContactState.PENDING || state == ContactState.EXPIRED) {
            values.and("now", now);
        }
        cursors.read(list, page).ifPresent(keyset -> {
            where.append(" AND id < :before");
            values.and("before", keyset.uuid(0));
        });
        return Page.of(
                        ContactRequestEntity.<ContactRequestEntity>find(where + " ORDER BY id DESC", values)
                                .page(0, page.limit() + 1)
                                .list(),
                        page.limit(),
                        last -> cursors.write(list, last.id))
                .map(request -> view(request, now));
    }

    /** One of the caller's own; 404 for any other. */
    ContactRequestView getOwn(UUID id) {
        return ContactRequestEntity.<ContactRequestEntity>find("id = ?1 AND " + own() + " = ?2", id, ownerId())
                .firstResultOptional()
                .map(request -> view(request, clock.instant()))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    private static String condition(ContactState state) {
        return switch (state) {
            case PENDING -> " AND state = :state AND expiresAt > :now";
            case EXPIRED -> " AND (state = :state OR state = PENDING AND expiresAt <= :now)";
            default -> " AND state = :state";
        };
    }

    private ContactRequestView view(ContactRequestEntity request, Instant now) {
        return caller.is(Role.EMPLOYER)
                ? ContactMapper.forEmployer(request, cipher.candidateId(request.employerId, request.personId), now)
                : ContactMapper.forBeneficiary(request, now);
    }

    private String own() {
        return caller.is(Role.EMPLOYER) ? "employerId" : "personId";
    }

    private UUID ownerId() {
        return caller.recipientId();
    }
}
