package fr.monjob.offer.application;

import fr.monjob.offer.offer.OfferEntity;
import fr.monjob.web.paging.Cursors;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Applications as each side lists them, newest first. */
@ApplicationScoped
class ApplicationLists {

    private final Cursors cursors;
    private final CurrentUser caller;

    ApplicationLists(Cursors cursors, CurrentUser caller) {
        this.cursors = cursors;
        this.caller = caller;
    }

    Page<ApplicationEntity> listOwn(PageRequest page) {
        return list("profileId", caller.accountId(), page);
    }

    /** @throws ProblemException 404 for an offer of others, 403 for an employer that is not verified now */
    Page<ApplicationEntity> listOfOffer(UUID offerId, PageRequest page) {
        OfferEntity offer = OfferEntity.<OfferEntity>find("id = ?1 and employer.id = ?2", offerId, caller.employerId())
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        OwnApplications.requireVerified(offer.employer);
        return list("offer.id", offerId, page);
    }

    private Page<ApplicationEntity> list(String property, UUID value, PageRequest page) {
        String list = "applications " + property + " " + value;
        Optional<UUID> before = cursors.read(list, page).map(keyset -> keyset.uuid(0));
        String select = "from ApplicationEntity a join fetch a.offer o join fetch o.employer where a." + property;
        PanacheQuery<ApplicationEntity> query = before.isPresent()
                ? ApplicationEntity.find(select + " = ?1 and a.id < ?2 order by a.id desc", value, before.get())
                : ApplicationEntity.find(select + " = ?1 order by a.id desc", value);
        return Page.of(query.page(0, page.limit() + 1).list(), page.limit(), last -> cursors.write(list, last.id));
    }
}
