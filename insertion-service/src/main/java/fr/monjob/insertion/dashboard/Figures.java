package fr.monjob.insertion.dashboard;

import fr.monjob.insertion.dashboard.YearlyFigures.YearlyFigure;
import fr.monjob.insertion.list.ListColumn;
import fr.monjob.insertion.rule.clause.ClauseHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The figures of a year: computed from the records each time they are asked, and those that other bodies counted. */
@ApplicationScoped
class Figures {

    private static final String TERRITORY = "<territory>";
    private static final String TAKEN_OVER = "relevé d'un autre organisme, repris tel quel";

    private static final List<FigureQuery> QUERIES = Stream.of(
                    HireFigures.list(), MeasureFigures.list(), ClauseFigures.list())
            .flatMap(List::stream)
            .toList();

    private final EntityManager database;
    private final YearlyFigures yearly;
    private final ClauseHours arithmetic;
    private final String territory;

    Figures(
            EntityManager database,
            YearlyFigures yearly,
            ClauseHours arithmetic,
            @ConfigProperty(name = "monjob.territory", defaultValue = "Pas-de-Calais") String territory) {
        this.database = database;
        this.yearly = yearly;
        this.arithmetic = arithmetic;
        this.territory = territory;
    }

    @Transactional(TxType.MANDATORY)
    List<Figure> list(int year) {
        return Stream.concat(
                        QUERIES.stream().flatMap(query -> compute(query, year)),
                        yearly.list(year).stream().map(Figures::takenOver))
                .toList();
    }

    /** Whether a figure of this name is computed here, so that nobody may type it in. */
    static boolean isComputed(String key) {
        return QUERIES.stream()
                .anyMatch(query -> query.key().contains(FigureQuery.NAME)
                        ? key.startsWith(query.key().substring(0, query.key().indexOf(FigureQuery.NAME)))
                        : query.key().equals(key));
    }

    private Stream<Figure> compute(FigureQuery query, int year) {
        int first = query.since() == null ? year : query.since();
        List<Object[]> rows = database.createNativeQuery(query.sql(), Object[].class)
                .setParameter("from", LocalDate.of(first, 1, 1))
                .setParameter("until", LocalDate.of(year + 1, 1, 1))
                .getResultList();
        return rows.stream().map(row -> figure(query, year, row)).filter(Objects::nonNull);
    }

    private Figure figure(FigureQuery query, int year, Object[] row) {
        if (row[1] == null) {
            return null;
        }
        String name = row[0] == null ? "" : (String) row[0];
        BigDecimal value = plain(new BigDecimal(row[1].toString()));
        return new Figure(
                query.key().replace(FigureQuery.NAME, slug(name)),
                query.label().replace(FigureQuery.NAME, name.replace('_', ' ')),
                query.scheme() == null
                        ? value
                        : arithmetic.etp(value, query.scheme().name(), LocalDate.of(year, 12, 31)),
                query.unit(),
                query.since() == null ? String.valueOf(year) : query.since() + "-" + year,
                query.scope().replace(TERRITORY, territory).replace(FigureQuery.NAME, name),
                query.source(),
                query.sql());
    }

    private static Figure takenOver(YearlyFigure figure) {
        return new Figure(
                figure.key(),
                figure.label(),
                plain(figure.value()),
                figure.unit(),
                String.valueOf(figure.year()),
                figure.scope(),
                figure.source(),
                TAKEN_OVER);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static String slug(String name) {
        return ListColumn.plain(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
