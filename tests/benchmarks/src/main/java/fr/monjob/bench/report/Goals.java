package fr.monjob.bench.report;

import java.util.ArrayList;
import java.util.List;

/** Which of the goals the figures reach. */
final class Goals {

    private final List<Figures> sizes;
    private final Figures http;

    Goals(List<Figures> sizes, Figures http) {
        this.sizes = sizes;
        this.http = http;
    }

    List<Goal> all() {
        List<Goal> goals = new ArrayList<>();
        for (int people : new int[] {48_000, 1_000_000}) {
            String among = ", " + Shown.number(people) + " people";
            goals.add(times("faster than the best PostGIS plan, p50" + among, people, Names.POSTGIS, 50, 200));
            goals.add(times("faster than the best PostGIS plan, p99" + among, people, Names.POSTGIS, 99, 350));
            goals.add(times("faster than the best Lucene plan, p50" + among, people, Names.LUCENE, 50, 25));
            goals.add(times("faster than the best Lucene plan, p99" + among, people, Names.LUCENE, 99, 40));
        }
        int million = 1_000_000;
        goals.add(times("faster than a plain scan, p50, 1 000 000 people", million, Names.SCAN, 50, 30));
        double memory = micros(million, Names.MEMORY, 99);
        goals.add(new Goal(
                "p99 among 1 000 000 over p99 among 48 000",
                memory / micros(48_000, Names.MEMORY, 99),
                false,
                3,
                " ×"));
        goals.add(new Goal(
                "bytes a person, 1 000 000 people", value(million, Names.MEMORY + Names.BYTES), false, 90, ""));
        goals.add(new Goal(
                "visible after it was due, p99, 1 000 000 people",
                micros(million, Names.VISIBLE, 99) / 1e3,
                false,
                100,
                " ms"));
        goals.add(new Goal(
                "p99 of answers meanwhile over p99 without changes",
                micros(million, Names.MEANWHILE, 99) / memory,
                false,
                2,
                " ×"));
        goals.addAll(overHttp());
        return goals;
    }

    private List<Goal> overHttp() {
        double direct = http(Names.DIRECT + Names.REQUESTS);
        return List.of(
                new Goal(
                        "candidates over a constant answer, requests a second at the matching-service",
                        direct / http(Names.CONSTANT + Names.REQUESTS),
                        true,
                        0.5,
                        " ×"),
                new Goal(
                        "candidates through the gateway over directly, requests a second",
                        http(Names.GATEWAY + Names.REQUESTS) / direct,
                        true,
                        0.6,
                        " ×"),
                new Goal(
                        "p99 that the gateway adds",
                        (http(Names.GATEWAY + " p99") - http(Names.DIRECT + " p99")) / 1e3,
                        false,
                        2,
                        " ms"),
                new Goal(
                        "from publishing an offer to the inbox, p99, 15 000 people",
                        http(Names.INBOX + " p99") / 1e6,
                        false,
                        2,
                        " s"));
    }

    private double http(String name) {
        return http.find(name).orElse(Double.NaN);
    }

    private Goal times(String about, int people, String other, int percent, double limit) {
        double ratio = micros(people, other, percent) / micros(people, Names.MEMORY, percent);
        return new Goal(about, ratio, true, limit, " ×");
    }

    private double micros(int people, String contender, int percent) {
        return value(people, Names.percentile(contender, 1, percent));
    }

    private double value(int people, String name) {
        return sizes.stream()
                .filter(each -> each.people() == people)
                .findFirst()
                .map(each -> each.find(name).orElse(Double.NaN))
                .orElse(Double.NaN);
    }
}
