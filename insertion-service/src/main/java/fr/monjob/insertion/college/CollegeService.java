package fr.monjob.insertion.college;

import fr.monjob.insertion.count.ShownCount;
import fr.monjob.insertion.programme.CollegeActivity;
import fr.monjob.insertion.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The work in the colleges of a programme, computed from its ledger each time it is asked. */
@ApplicationScoped
class CollegeService {

    /** A college that has left its lot keeps the hours that were worked there, without its name. */
    private static final String COLLEGES = """
            SELECT uai, coalesce(max(name), uai), count(DISTINCT employer_siret)
            FROM (SELECT c.uai, c.name, l.employer_siret
                  FROM lot_college c JOIN lot l ON l.id = c.lot_id WHERE l.programme_id = :programme
                  UNION ALL
                  SELECT e.college_uai, NULL, l.employer_siret
                  FROM hours_entry e JOIN lot l ON l.id = e.lot_id
                  WHERE l.programme_id = :programme AND e.college_uai IS NOT NULL) AS told
            GROUP BY uai
            """;

    private static final String HOURS = """
            SELECT e.college_uai, e.activity, sum(e.hours)
            FROM hours_entry e JOIN lot l ON l.id = e.lot_id WHERE l.programme_id = :programme
            GROUP BY e.college_uai, e.activity
            """;

    private static final String PEOPLE = """
            SELECT e.college_uai, count(DISTINCT e.person_id)
            FROM hours_entry e JOIN lot l ON l.id = e.lot_id
            WHERE l.programme_id = :programme AND e.college_uai IS NOT NULL AND e.reverses IS NULL
                AND NOT EXISTS (SELECT 1 FROM hours_entry r WHERE r.reverses = e.id)
            GROUP BY e.college_uai
            """;

    private final Programmes programmes;
    private final EntityManager database;

    CollegeService(Programmes programmes, EntityManager database) {
        this.programmes = programmes;
        this.database = database;
    }

    /** Of one of the caller's programmes; none when it has no colleges. */
    @Transactional
    public CollegesView list(UUID programmeId) {
        programmes.getOwn(programmeId);
        Map<String, Map<CollegeActivity, BigDecimal>> byActivity = new HashMap<>();
        Map<String, BigDecimal> hours = new HashMap<>();
        for (Object[] row : rows(HOURS, programmeId)) {
            String uai = (String) row[0];
            hours.merge(uai, (BigDecimal) row[2], BigDecimal::add);
            if (row[1] != null && ((BigDecimal) row[2]).signum() > 0) {
                byActivity
                        .computeIfAbsent(uai, college -> new EnumMap<>(CollegeActivity.class))
                        .put(CollegeActivity.valueOf((String) row[1]), (BigDecimal) row[2]);
            }
        }
        Map<String, Integer> people = new HashMap<>();
        rows(PEOPLE, programmeId).forEach(row -> people.put((String) row[0], ((Number) row[1]).intValue()));
        List<CollegesView.CollegeHours> colleges = rows(COLLEGES, programmeId).stream()
                .map(row -> new CollegesView.CollegeHours(
                        (String) row[0],
                        (String) row[1],
                        hours.getOrDefault(row[0], BigDecimal.ZERO),
                        byActivity.getOrDefault(row[0], Map.of()),
                        ShownCount.of(people.getOrDefault(row[0], 0)),
                        ((Number) row[2]).intValue()))
                .sorted(Comparator.comparing(CollegesView.CollegeHours::hours)
                        .reversed()
                        .thenComparing(CollegesView.CollegeHours::uai))
                .toList();
        return new CollegesView(colleges, hours.getOrDefault(null, BigDecimal.ZERO));
    }

    private List<Object[]> rows(String sql, UUID programmeId) {
        return database.createNativeQuery(sql, Object[].class)
                .setParameter("programme", programmeId)
                .getResultList();
    }
}
