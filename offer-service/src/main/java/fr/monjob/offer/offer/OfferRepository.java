package fr.monjob.offer.offer;

import io.quarkus.panache.common.Parameters;
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

    /**
     * @param employerIdOrNull sees its own in every state
     * @param personIdOrNull   sees what they applied to, also when it is over: hired, they want to know where to go
     * @param today            others see nothing whose last day is over, also before the expiry job comes by
     */
    Optional<OfferEntity> findVisible(UUID id, UUID employerIdOrNull, UUID personIdOrNull, LocalDate today) {
        return OfferEntity.<OfferEntity>find(
                        "from OfferEntity o join fetch o.employer e where o.id = ?1"
                                + " and (e.id = ?3 or (o.status = ?2 and o.expiresOn >= ?5)"
                                + " or exists (select 1 from ApplicationEntity a where a.offer = o and a.profileId = ?4))",
                        id,
                        OfferStatus.PUBLISHED,
                        employerIdOrNull,
                        personIdOrNull,
                        today)
                .firstResultOptional();
    }

    List<OfferEntity> listOf(UUID employerId, Optional<OfferStatus> status, Optional<UUID> before, int limit) {
        StringBuilder query = new StringBuilder("employer.id = :employer");
        Parameters values = Parameters.with("employer", employerId);
        status.ifPresent(only -> {
            query.append(" and status = :status");
            values.and("status", only);
        });
        before.ifPresent(last -> {
            query.append(" and id < :before");
            values.and("before", last);
        });
        return OfferEntity.<OfferEntity>find(query + " order by id desc", values)
                .page(0, limit)
                .list();
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
