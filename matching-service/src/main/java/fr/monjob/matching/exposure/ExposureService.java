package fr.monjob.matching.exposure;

import fr.monjob.matching.catalogue.Labels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;

/** The monthly report. */
@ApplicationScoped
class ExposureService {

    /** INSEE's threshold for gridded data: no number of fewer people leaves the database. */
    private static final int CROWD = 11;

    private static final String REPORT = """
            WITH counted AS (
                SELECT rome_code, centre, half_diagonal_metres,
                       count(*) FILTER (WHERE stage = 'SHOWN') AS shown,
                       count(*) FILTER (WHERE stage = 'CONTACTED') AS contacted,
                       count(*) FILTER (WHERE stage = 'ANSWERED') AS answered,
                       count(*) FILTER (WHERE stage = 'HIRED') AS hired
                FROM exposure
                WHERE month = :month
                GROUP BY rome_code, centre, half_diagonal_metres)
            SELECT rome_code, ST_Y(centre), ST_X(centre), half_diagonal_metres,
                   CASE WHEN shown >= :crowd THEN shown END,
                   CASE WHEN contacted >= :crowd THEN contacted END,
                   CASE WHEN answered >= :crowd THEN answered END,
                   CASE WHEN hired >= :crowd THEN hired END
            FROM counted
            WHERE greatest(shown, contacted, answered, hired) >= :crowd
            ORDER BY rome_code, ST_Y(centre), ST_X(centre), half_diagonal_metres
            """;

    private final EntityManager database;
    private final Labels labels;

    ExposureService(EntityManager database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /** By wanted job, then by cell from south to north. */
    @Transactional
    List<ExposureView> list(YearMonth month) {
        List<Object[]> rows = database.createNativeQuery(REPORT, Object[].class)
                .setParameter("month", month.atDay(1))
                .setParameter("crowd", CROWD)
                .getResultList();
        return rows.stream().map(this::toView).toList();
    }

    private ExposureView toView(Object[] row) {
        return new ExposureView(
                labels.job((String) row[0]),
                new ExposureView.Area((double) row[1], (double) row[2], (double) row[3]),
                (Long) row[4],
                (Long) row[5],
                (Long) row[6],
                (Long) row[7]);
    }
}
