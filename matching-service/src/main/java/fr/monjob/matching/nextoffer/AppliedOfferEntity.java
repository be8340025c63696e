package fr.monjob.matching.nextoffer;

import fr.monjob.contract.application.ApplicationProgress;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who has applied to which offer, however it ended: nobody is shown as something new what they know. */
@Entity
@Table(name = "applied_offer")
class AppliedOfferEntity extends PanacheEntityBase {

    @Id
    UUID applicationId;

    UUID profileId;
    UUID offerId;

    static void keep(ApplicationProgress application) {
        AppliedOfferEntity known = findById(application.applicationId());
        AppliedOfferEntity applied = known == null ? new AppliedOfferEntity() : known;
        applied.applicationId = application.applicationId();
        applied.profileId = application.profileId();
        applied.offerId = application.offerId();
        applied.persist();
    }

    static Set<UUID> setOffersOf(UUID profileId) {
        return AppliedOfferEntity.<AppliedOfferEntity>list("profileId", profileId).stream()
                .map(applied -> applied.offerId)
                .collect(Collectors.toSet());
    }
}
