package fr.monjob.offer.offer;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The same offer again, for employers who look for the same people every season. */
@ApplicationScoped
class OfferDuplicateService {

    private final OfferService offers;
    private final CurrentUser caller;

    OfferDuplicateService(OfferService offers, CurrentUser caller) {
        this.offers = offers;
        this.caller = caller;
    }

    /**
     * A new draft that says what this offer says, whatever became of it. Its last day is left open, and a filled one
     * looks for one person again.
     *
     * @throws ProblemException 404 for an offer of others, 429 beyond the number of a day
     */
    @Transactional
    OfferEntity duplicate(UUID id) {
        OfferEntity model = OfferEntity.<OfferEntity>find("id = ?1 and employer.id = ?2", id, caller.employerId())
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        return offers.draft(OfferMapper.content(model));
    }
}
