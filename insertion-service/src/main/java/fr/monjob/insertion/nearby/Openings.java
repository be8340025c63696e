package fr.monjob.insertion.nearby;

import fr.monjob.insertion.programme.LotEntity;
import fr.monjob.match.geo.GeoPoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Lots that lack hours, and the people who could work them: whom the Département accompanies (a public of the clause), who
 * look for one of the lot's jobs, who go as far as the lot from where they live, who can start before it ends, and who do
 * not take part in its programme yet. As in every match, an area is as near as its nearest point.
 */
@ApplicationScoped
public class Openings {

    private static final String LACKING = """
            select lot, (select coalesce(sum(line.hours), 0) from HoursEntity line where line.lot = lot) as done
            from LotEntity lot join fetch lot.programme programme
            where programme.endsOn >= ?1 and lot.communeCode is not null
              and lot.hoursCommitted > (select coalesce(sum(line.hours), 0) from HoursEntity line where line.lot = lot)
            """;

    private static final String PEOPLE = """
            SELECT lot.id, lot.lat AS lot_lat, lot.lon AS lot_lon, person.person_id, person.lat, person.lon,
                person.half_diagonal_metres, max(job.radius_km)
            FROM lot
            JOIN programme ON programme.id = lot.programme_id
            JOIN lot_job ON lot_job.lot_id = lot.id
            JOIN willing_job job ON job.rome_code = lot_job.rome_code
            JOIN willing_person person ON person.person_id = job.person_id
            JOIN accompanied_person accompanied ON accompanied.person_id = person.person_id
            WHERE lot.id IN (:lots)
                AND (person.available_from IS NULL OR person.available_from <= programme.ends_on)
                AND NOT EXISTS (SELECT 1 FROM participant
                    WHERE participant.programme_id = lot.programme_id AND participant.person_id = person.person_id)
            """;

    private static final String EACH_ONCE = " GROUP BY lot.id, person.person_id";

    private final EntityManager database;

    Openings(EntityManager database) {
        this.database = database;
    }

    /** Those of a programme, with all people who could work there. */
    @Transactional(TxType.MANDATORY)
    public List<Opening> listOf(UUID programmeId, LocalDate today) {
        List<Object[]> lots = database.createQuery(LACKING + " and programme.id = ?2 order by lot.id", Object[].class)
                .setParameter(1, today)
                .setParameter(2, programmeId)
                .getResultList();
        return openings(lots, PEOPLE + EACH_ONCE, Map.of());
    }

    /** Those at which people of this advisor could work, the newest first, with these people. */
    @Transactional(TxType.MANDATORY)
    public List<Opening> listFor(UUID advisorId, LocalDate today) {
        TypedQuery<Object[]> lots = database.createQuery(LACKING + " order by lot.id desc", Object[].class)
                .setParameter(1, today);
        return openings(
                        lots.getResultList(),
                        PEOPLE + " AND accompanied.advisor_id = :advisor" + EACH_ONCE,
                        Map.of("advisor", advisorId))
                .stream()
                .filter(opening -> !opening.people().isEmpty())
                .toList();
    }

    private List<Opening> openings(List<Object[]> lots, String people, Map<String, Object> parameters) {
        Map<UUID, SortedSet<UUID>> near = lots.isEmpty()
                ? Map.of()
                : near(people, lots.stream().map(row -> ((LotEntity) row[0]).id).toList(), parameters);
        return lots.stream()
                .map(row -> {
                    LotEntity lot = (LotEntity) row[0];
                    BigDecimal missing = lot.hoursCommitted.subtract((BigDecimal) row[1]);
                    return new Opening(lot, missing, near.getOrDefault(lot.id, new TreeSet<>()));
                })
                .toList();
    }

    private Map<UUID, SortedSet<UUID>> near(String people, Collection<UUID> lots, Map<String, Object> parameters) {
        var query = database.createNativeQuery(people, Object[].class).setParameter("lots", lots);
        parameters.forEach(query::setParameter);
        List<Object[]> rows = query.getResultList();
        Map<UUID, SortedSet<UUID>> near = new HashMap<>();
        for (Object[] row : rows) {
            double metres = point(row[1], row[2]).metresTo(point(row[4], row[5]));
            if (metres - (Double) row[6] <= ((Number) row[7]).doubleValue() * 1000) {
                near.computeIfAbsent((UUID) row[0], lot -> new TreeSet<>()).add((UUID) row[3]);
            }
        }
        return near;
    }

    private static GeoPoint point(Object lat, Object lon) {
        return new GeoPoint((Double) lat, (Double) lon);
    }
}
