package fr.monjob.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A bar from p50 to p99 for each contender at each size, on a scale of powers of ten. */
public final class Plot {

    private static final int LEFT = 190;
    private static final int WIDTH = 860;
    private static final int ROW = 22;
    private static final double FIRST_MICROS = 10;
    private static final int DECADES = 6;

    private final StringBuilder bars = new StringBuilder();
    private int y = 30;

    private Plot() {}

    /** As SVG. */
    public static String of(Report report) {
        Plot plot = new Plot();
        for (Figures figures : report.sizes()) {
            plot.title(Shown.number(figures.people()) + " people");
            for (String contender : List.of(Names.MEMORY, Names.SCAN, Names.LUCENE, Names.POSTGIS)) {
                plot.bar(figures, contender);
            }
        }
        return plot.svg();
    }

    private void title(String text) {
        y += 10;
        bars.append(text(10, y, "start", text, "bold"));
        y += ROW;
    }

    private void bar(Figures figures, String contender) {
        double middle = figures.find(Names.percentile(contender, 1, 50)).orElse(Double.NaN);
        double late = figures.find(Names.percentile(contender, 1, 99)).orElse(Double.NaN);
        if (Double.isNaN(middle)) {
            return;
        }
        bars.append(text(LEFT - 10, y, "end", contender, "normal"));
        bars.append(String.format(
                Locale.ROOT,
                "<rect x='%.1f' y='%d' width='%.1f' height='12' fill='%s'/>%n",
                x(middle),
                y - 10,
                Math.max(2, x(late) - x(middle)),
                contender.equals(Names.MEMORY) ? "#000091" : "#8585b5"));
        String told = Shown.millis(middle) + " – " + Shown.millis(late) + " ms";
        bars.append(text((int) x(late) + 6, y, "start", told, "normal"));
        y += ROW;
    }

    private String svg() {
        List<String> grid = new ArrayList<>();
        for (int decade = 0; decade <= DECADES; decade++) {
            double micros = FIRST_MICROS * Math.pow(10, decade);
            grid.add(String.format(
                    Locale.ROOT, "<line x1='%.1f' y1='22' x2='%.1f' y2='%d' stroke='#ddd'/>", x(micros), x(micros), y));
            grid.add(text((int) x(micros), 16, "middle", Shown.millis(micros) + " ms", "normal"));
        }
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif' font-size='12'>%n"
                                + "<title>Milliseconds for an answer, p50 to p99, one thread</title>%n"
                                + "<rect width='100%%' height='100%%' fill='#fff'/>%n",
                        LEFT + WIDTH + 20,
                        y + 10)
                + String.join("\n", grid)
                + bars
                + "</svg>\n";
    }

    private static double x(double micros) {
        return LEFT + Math.log10(micros / FIRST_MICROS) / DECADES * (WIDTH - 130);
    }

    private static String text(int x, int y, String anchor, String text, String weight) {
        return "<text x='%d' y='%d' text-anchor='%s' font-weight='%s'>%s</text>%n"
                .formatted(x, y, anchor, weight, text);
    }
}
