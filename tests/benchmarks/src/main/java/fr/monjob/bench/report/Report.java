package fr.monjob.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of all sizes that were measured, as a page and a plot. */
public final class Report {

    private static final List<String> CONTENDERS =
            List.of(Names.MEMORY, Names.SCAN, Names.LUCENE, Names.LUCENE_POINTS, Names.POSTGIS, Names.MEANWHILE);

    private static final String HEAD = """
            # How fast the matching is

            Written by `./monjob bench`; nothing here is written by hand. `./monjob bench --people 48000` measures one size again.

            **What is measured.** The best 20 people for each of 1 000 different questions, whole answers: score, components and skills
            of each. People live in French communes, each as likely as it has inhabitants (up to 100 000 people: those of the
            Pas-de-Calais, more: of the whole metropolitan country), are told by cells of 2 or 8 km, have 3 to 12 of 3 000 skills, some
            common and most rare, and 1 to 3 wishes among 600 jobs with 5 to 50 km each; questions ask for 3 to 8 skills within 10 to
            50 km of an exact place. The seed is fixed.

            **How.** All contenders hold the same people, are asked the same questions in the same JVM one after the other, and the
            clock counts only after each of their answers was found equal to the scan's: the same people in the same order, scores to
            1e-9, the same skills and reasons. The loop is our own: whole rounds over all questions, so that percentiles are over
            different questions and not over repeated ones: the round that is compared and 2 s to warm up, then 5 s and at least a round. Times are
            milliseconds for one answer.

            - **in memory**: the engine of `libs/matching-engine`, as the matching-service asks it.
            - **plain scan**: the same score over columns, everybody looked at in the order of arrival; place first, then skills.
            - **Lucene** 9.12: points, terms, our score; one segment sorted along a Hilbert curve and mapped into memory. **Lucene** alone is
              the best of the plans below by the median of 40 questions, most of which we made for this comparison: they leave
              out what cannot get among the best, as our engine does. **Lucene by points** is the plan that one writes first: a box of
              points and a filter of terms, then the score of everybody in it. The goals are about the best plan.
            - **PostGIS** through JDBC, on this machine, all of it in memory (`shared_buffers` 4 GB): the statement of the matching-service and two
              others on tables made for them; the best by the same rule.

            Our engine is built of cards that lie ready; the build times of the others contain the making of the people. Bytes a person are
            those on the heap for our engine and the scan, on the disk for Lucene, and of the service's tables and indexes for PostGIS.
            """;

    private final List<Figures> sizes;
    private final Figures http;

    /**
     * @param sizes in any order
     * @param http  of the whole product; empty when that was not measured
     */
    public Report(List<Figures> sizes, Figures http) {
        this.http = http;
        this.sizes =
                sizes.stream().sorted(Comparator.comparing(Figures::people)).toList();
    }

    /** Of what lies in this folder. */
    public static Report read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(".tsv")).toList();
            List<Figures> sizes = new ArrayList<>();
            for (Path file : found) {
                sizes.add(Figures.read(file));
            }
            return new Report(sizes, HttpSection.read(folder));
        }
    }

    /** @param machine what it was measured on */
    public String page(String machine) {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("\n**On what.** ").append(machine).append(".\n\n![p50 and p99 of all](performance/latency.svg)\n");
        page.append("\n## Goals\n\n| | goal | reached | |\n|---|---|---|---|\n");
        new Goals(sizes, http).all().forEach(goal -> page.append(goal.row()));
        page.append(besidePoints());
        page.append(HttpSection.of(http));
        sizes.forEach(each -> page.append(section(each)));
        return page.toString();
    }

    /** No goal: the goals are about the best plan. */
    private String besidePoints() {
        String each = sizes.stream()
                .filter(figures -> figures.find(pointsPlan(50)).isPresent())
                .map(figures -> String.format(
                        "%s × at p50 and %s × at p99 among %s people%s",
                        Shown.number(fasterThanPoints(figures, 50)),
                        Shown.number(fasterThanPoints(figures, 99)),
                        Shown.number(figures.people()),
                        figures.find(Names.percentile(Names.LUCENE_POINTS, 1, 50))
                                        .isPresent()
                                ? ""
                                : " (its first 40 questions beside all of ours)"))
                .collect(Collectors.joining(", "));
        return each.isEmpty()
                ? ""
                : "\nFor comparison, and no goal: beside *Lucene by points*, the usual plan, ours is faster " + each
                        + ".\n";
    }

    /** Over all questions, or over the plan's first 40 where it was not measured further. */
    private static double fasterThanPoints(Figures figures, int percent) {
        double points = figures.find(Names.percentile(Names.LUCENE_POINTS, 1, percent))
                .orElseGet(() -> value(figures, pointsPlan(percent)));
        return points / value(figures, Names.percentile(Names.MEMORY, 1, percent));
    }

    private static String pointsPlan(int percent) {
        return Names.PLAN + "Lucene: points p" + percent;
    }

    /** What is known of one size. */
    public static String section(Figures figures) {
        StringBuilder section = new StringBuilder();
        section.append("\n## ").append(Shown.number(figures.people())).append(" people\n\n");
        section.append("| | threads | p50 ms | p95 ms | p99 ms | answers a second | p50 / ours | p99 / ours |\n");
        section.append("|---|---|---|---|---|---|---|---|\n");
        for (String contender : CONTENDERS) {
            for (int threads = 1; threads <= 2; threads++) {
                if (figures.find(Names.percentile(contender, threads, 50)).isPresent()) {
                    section.append(row(figures, contender, threads));
                }
            }
        }
        section.append("\n| | built in s | bytes a person |\n|---|---|---|\n");
        for (String contender : CONTENDERS) {
            if (figures.find(contender + Names.BUILD).isPresent()) {
                section.append(String.format(
                        "| %s | %s | %s |%n",
                        contender,
                        Shown.number(value(figures, contender + Names.BUILD)),
                        Shown.number(value(figures, contender + Names.BYTES))));
            }
        }
        section.append(String.format(
                "%nA change is seen %s ms (p50) and %s ms (p99) after it was due, with 500 of them a second. All answers together hold"
                        + " %s matches.%n",
                Shown.millis(value(figures, Names.percentile(Names.VISIBLE, 1, 50))),
                Shown.millis(value(figures, Names.percentile(Names.VISIBLE, 1, 99))),
                Shown.number(value(figures, Names.ANSWERS))));
        return section.append(plans(figures)).toString();
    }

    private static String row(Figures figures, String contender, int threads) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s | %s | %s | %s | %s | %s |%n",
                contender,
                threads,
                Shown.millis(value(figures, Names.percentile(contender, threads, 50))),
                Shown.millis(value(figures, Names.percentile(contender, threads, 95))),
                Shown.millis(value(figures, Names.percentile(contender, threads, 99))),
                Shown.number(value(figures, Names.rate(contender, threads))),
                ratio(figures, contender, threads, 50),
                ratio(figures, contender, threads, 99));
    }

    private static String ratio(Figures figures, String contender, int threads, int percent) {
        return Shown.number(value(figures, Names.percentile(contender, threads, percent))
                / value(figures, Names.percentile(Names.MEMORY, threads, percent)));
    }

    private static String plans(Figures figures) {
        String plans = figures.under(Names.PLAN).entrySet().stream()
                .map(each -> each.getKey() + " " + Shown.millis(each.getValue()) + " ms")
                .collect(Collectors.joining("; "));
        return plans.isEmpty() ? "" : "\nPlans, first 40 questions: " + plans + ".\n";
    }

    private static double value(Figures figures, String name) {
        return figures.find(name).orElse(Double.NaN);
    }

    List<Figures> sizes() {
        return sizes;
    }
}
