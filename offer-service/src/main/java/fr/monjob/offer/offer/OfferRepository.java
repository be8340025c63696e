package fr.monjob.offer.offer;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Queries over offers. */
@ApplicationScoped
class OfferRepository {

    /** One transaction of the expiry job stays short. */
    private static final int EXPIRED_AT_ONCE = 200;

    /** @param employerIdOrNull sees its own in every state */
    Optional<OfferEntity> findVisible(UUID id, UUID employerIdOrNull) {
        return OfferEntity.<OfferEntity>find(
                        "from OfferEntity o join fetch o.employer e where o.id = ?1 and (o.status = ?2 or e.id = ?3)",
                        id,
                        OfferStatus.PUBLISHED,
                        employerIdOrNull)
                .firstResultOptional();
    }

    List<OfferEntity> listOf(UUID employerId, Optional<UUID> before, int limit) {
        PanacheQuery<OfferEntity> query = before.isPresent()
                ? OfferEntity.find("employer.id = ?1 and id < ?2 order by id desc", employerId, before.get())
                : OfferEntity.find("employer.id = ?1 order by id desc", employerId);
        return query.page(0, limit).list();
    }

    List<OfferEntity> listToExpire(LocalDate today) {
        return OfferEntity.<OfferEntity>find(
                        "status = ?1 and expiresOn < ?2 order by expiresOn", OfferStatus.PUBLISHED, today)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, EXPIRED_AT_ONCE)
                .list();
    }

    List<OfferEntity> listPublishedLocked(UUID employerId) {
        return OfferEntity.<OfferEntity>find("status = ?1 and employer.id = ?2", OfferStatus.PUBLISHED, employerId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
