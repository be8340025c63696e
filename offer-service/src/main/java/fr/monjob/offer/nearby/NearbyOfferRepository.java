package fr.monjob.offer.nearby;

import fr.monjob.offer.offer.OfferDays;
import fr.monjob.offer.offer.OfferEntity;
import fr.monjob.referential.rome.RomeCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Published offers around a point, or all of them. */
@ApplicationScoped
class NearbyOfferRepository {

    /** An offer and its great-circle distance (haversine, mean radius) to the point; null without a point. */
    record Found(OfferEntity offer, Double metres) {}

    /** Where the next page begins: after this sort key. */
    record After(double metres, Instant publishedAt, UUID id) {}

    // The spheroid of the index differs from the sphere by less than 1 %: the index looks a little further, the exact
    // distance decides.
    private static final String AROUND = """
            SELECT o.id, ST_DistanceSphere(o.place, ST_SetSRID(ST_MakePoint(:lon, :lat), 4326)) AS metres, o.published_at
              FROM offer o JOIN employer e ON e.id = o.employer_id
             WHERE o.status = 'PUBLISHED' AND o.expires_on >= :today
               AND ST_DWithin(o.place::geography, ST_SetSRID(ST_MakePoint(:lon, :lat), 4326)::geography, :radius * 1.01)
            """;

    private static final String ANYWHERE = """
            SELECT o.id, CAST(NULL AS float8) AS metres, o.published_at
              FROM offer o JOIN employer e ON e.id = o.employer_id
             WHERE o.status = 'PUBLISHED' AND o.expires_on >= :today
            """;

    private static final String FILTERS = """
               AND (CAST(:romeCode AS text) IS NULL OR o.rome_code = :romeCode)
               AND (CAST(:contractType AS text) IS NULL OR o.contract_type = :contractType)
               AND (o.words || ' ' || plain_words(e.company_name)) LIKE ALL (CAST(:words AS text[]))
            """;

    private final EntityManager entityManager;
    private final Clock clock;

    NearbyOfferRepository(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    List<Found> list(OfferSearch search, Optional<After> after, int limit) {
        boolean around = search.hasPoint();
        String page = around
                ? ") f WHERE f.metres <= :radius AND (:first OR (f.metres, f.id) > (:afterMetres, :afterId))"
                        + " ORDER BY f.metres, f.id"
                : ") f WHERE :first OR (f.published_at, f.id) < (:afterInstant, :afterId)"
                        + " ORDER BY f.published_at DESC, f.id DESC";
        Query query = entityManager
                .createNativeQuery(
                        "SELECT f.id, f.metres FROM (" + (around ? AROUND : ANYWHERE) + FILTERS + page, Object[].class)
                .setParameter("romeCode", RomeCatalogue.load().currentCode(search.romeCode))
                .setParameter("contractType", search.contractType == null ? null : search.contractType.name())
                .setParameter("words", search.wordPatterns().toArray(String[]::new))
                .setParameter("today", OfferDays.today(clock))
                .setParameter("first", after.isEmpty())
                .setParameter("afterId", after.map(After::id).orElse(new UUID(0, 0)));
        if (around) {
            query.setParameter("lat", search.lat)
                    .setParameter("lon", search.lon)
                    .setParameter("radius", (double) search.radiusMetres())
                    .setParameter("afterMetres", after.map(After::metres).orElse(0.0));
        } else {
            query.setParameter("afterInstant", after.map(After::publishedAt).orElse(Instant.EPOCH));
        }
        List<?> rows = query.setMaxResults(limit).getResultList();
        return found(rows.stream().map(Object[].class::cast).toList());
    }

    /** The offers of these rows with their employers, in one further statement, in the rows' order. */
    private static List<Found> found(List<Object[]> rows) {
        Map<UUID, OfferEntity> offers = OfferEntity.<OfferEntity>list(
                        "from OfferEntity o join fetch o.employer where o.id in ?1",
                        rows.stream().map(row -> row[0]).toList())
                .stream()
                .collect(Collectors.toMap(offer -> offer.id, Function.identity()));
        return rows.stream()
                .filter(row -> offers.containsKey(row[0]))
                .map(row -> new Found(offers.get(row[0]), (Double) row[1]))
                .toList();
    }
}
