package fr.monjob.insertion.dashboard;

import fr.monjob.insertion.rule.FrenchDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of a year, and of several. */
@ApplicationScoped
class DashboardService {

    private final Figures figures;
    private final Clock clock;

    DashboardService(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** This year when none is asked for. */
    int yearOf(Integer asked) {
        return asked == null ? FrenchDay.today(clock).getYear() : asked;
    }

    @Transactional
    public List<Figure> list(int year) {
        return figures.list(year);
    }

    /** The figures of a year as a table that any spreadsheet opens. */
    @Transactional
    public String table(int year) {
        return FigureTable.of(figures.list(year));
    }

    /** The figures of a year on paper, a PDF. */
    @Transactional
    public byte[] print(int year) {
        return FigurePrinter.print(year, figures.list(year), FrenchDay.today(clock));
    }

    /** Each figure over these years; a year without it has no value. */
    @Transactional
    public List<TrendView.Trend> trends(int from, int to) {
        Map<String, TrendView.Trend> trends = new LinkedHashMap<>();
        for (int year = from; year <= to; year++) {
            for (Figure figure : figures.list(year)) {
                trends.computeIfAbsent(
                                figure.key(),
                                key -> new TrendView.Trend(
                                        key,
                                        figure.label(),
                                        figure.unit(),
                                        figure.scope(),
                                        figure.source(),
                                        new ArrayList<>()))
                        .values()
                        .add(new TrendView.Value(figure.period(), figure.value()));
            }
        }
        return List.copyOf(trends.values());
    }
}
