package fr.monjob.insertion.dashboard;

import fr.monjob.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/** Figures of a year that another body counted, with who brought them and when. */
@ApplicationScoped
class YearlyFigures {

    private final EntityManager database;
    private final CurrentUser caller;
    private final Clock clock;

    YearlyFigures(EntityManager database, CurrentUser caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** One of them. */
    record YearlyFigure(
            int year, String key, String label, BigDecimal value, String unit, String scope, String source) {}

    @Transactional(TxType.MANDATORY)
    List<YearlyFigure> list(int year) {
        List<Object[]> rows = database.createNativeQuery(
                        "SELECT key, label, value, unit, scope, source FROM yearly_figure WHERE year = :year ORDER BY key",
                        Object[].class)
                .setParameter("year", year)
                .getResultList();
        return rows.stream()
                .map(row -> new YearlyFigure(
                        year,
                        (String) row[0],
                        (String) row[1],
                        (BigDecimal) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5]))
                .toList();
    }

    /** Keeps it; said again, the last word counts. */
    @Transactional(TxType.MANDATORY)
    void keep(YearlyFigure figure) {
        database.createNativeQuery("""
                        INSERT INTO yearly_figure (year, key, label, value, unit, scope, source, recorded_by, recorded_at)
                        VALUES (:year, :key, :label, :value, :unit, :scope, :source, :by, :at)
                        ON CONFLICT (year, key) DO UPDATE SET label = excluded.label, value = excluded.value,
                            unit = excluded.unit, scope = excluded.scope, source = excluded.source,
                            recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
                        """)
                .setParameter("year", figure.year())
                .setParameter("key", figure.key())
                .setParameter("label", figure.label())
                .setParameter("value", figure.value())
                .setParameter("unit", figure.unit())
                .setParameter("scope", figure.scope())
                .setParameter("source", figure.source())
                .setParameter("by", caller.accountId())
                .setParameter("at", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
