package fr.monjob.insertion.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of a year, and of several. */
@ApplicationScoped
class DashboardService {

    private final Figures figures;

    DashboardService(Figures figures) {
        this.figures = figures;
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
