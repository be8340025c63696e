package fr.monjob.offer.application;

import fr.monjob.contract.application.AppliedOfferChange;
import fr.monjob.contract.event.EventType;
import fr.monjob.contract.id.UuidV7;
import fr.monjob.messaging.outbox.Outbox;
import fr.monjob.offer.offer.OfferTermsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

/** Tells people whose application is under way that what they applied to is not what it was. */
@ApplicationScoped
class AppliedOfferService {

    /** A change is told once and never changes. */
    private static final long ONLY_VERSION = 1;

    private final Outbox outbox;

    AppliedOfferService(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Runs in the transaction of the edit, whose lock on the offer keeps applications as they are meanwhile. */
    void onTermsChanged(@Observes OfferTermsChanged changed) {
        List<String> terms = changed.terms().stream().map(Enum::name).sorted().toList();
        ApplicationEntity.<ApplicationEntity>list(
                        "offer.id = ?1 and state in ?2 order by id", changed.offerId(), ApplicationState.underWay())
                .forEach(application -> tell(application, terms));
    }

    private void tell(ApplicationEntity application, List<String> terms) {
        UUID changeId = UuidV7.next();
        outbox.append(
                EventType.APPLIED_OFFER_CHANGED,
                changeId,
                ONLY_VERSION,
                new AppliedOfferChange(
                        changeId,
                        application.id,
                        application.offer.id,
                        application.profileId,
                        application.offer.title,
                        application.offer.employer.companyName,
                        terms));
    }
}
