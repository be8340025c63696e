package fr.monjob.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the page says of the whole product, asked over HTTP. */
public final class HttpSection {

    private static final String HEAD = """

            ## Over HTTP

            The product as `./monjob up` starts it, filled by `./monjob demo` with %s people, of whom about half are published, and
            without limits of use: those would end a measurement in a second. `wrk` asks over 4 connections that are kept, as fast as
            answers come, on the two cores that the product has, too. Employers ask for the candidates of their own published
            offers (`GET /offers/{id}/candidates`, the best 20; %s different questions), each with its own token.

            - **a constant answer** is as many bytes as the others have on average, from a resource of the same service (off in a
              product that is not measured) that is reached in the same way: same server, same checks of the token and the role, same
              kind of thread, nothing looked for.
            - **at the matching-service** everything is done that is always done: the search is counted for the employer, the people
              are checked to be still published and to be counted among those whom it saw today. In the rounds that count they all
              are, for the questions come again; who is new is written down before the answer goes, which takes a transaction, a
              hundred people a day and employer at most.
            - **through the gateway** the same questions pass the public door.

            They take turns; the middle one of five rounds counts.

            | | answers a second | p50 ms | p99 ms | bytes with head |
            |---|---|---|---|---|
            """;

    private static final String CROWD = """

            ### Far more than can be served

            What the demo's people, employers and advisors ask for when they open the product, mixed, one in some a change: eight who ask without
            a rest are served %s answers a second, which is all there is. Then %s come for a minute, each of whom rests for a
            second after each answer, whatever it is: they ask %s times a second. %s a second are served; somebody beside them, at a
            fixed pace, waits %s ms (p50) and %s ms (p99) for such an answer, and %s ms and %s ms for the no, which says when to come
            again. In the ten seconds after it eight are served %s a second. The crowd is on the same two cores.
            """;

    private HttpSection() {}

    /** What was measured last; nothing when that was never. */
    static Figures read(Path folder) throws IOException {
        Path own = folder.resolve("http");
        if (Files.notExists(own)) {
            return new Figures(0);
        }
        try (Stream<Path> files = Files.list(own)) {
            Path file = files.findFirst().orElse(null);
            return file == null ? new Figures(0) : Figures.read(file);
        }
    }

    /** Nothing when nothing was measured. */
    public static String of(Figures figures) {
        if (figures.find(Names.QUESTIONS).isEmpty()) {
            return "";
        }
        StringBuilder section = new StringBuilder(
                HEAD.formatted(Shown.number(figures.people()), Shown.number(value(figures, Names.QUESTIONS))));
        for (String way : List.of(Names.CONSTANT, Names.DIRECT, Names.GATEWAY)) {
            section.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %s |%n",
                    way,
                    Shown.number(value(figures, way + Names.REQUESTS)),
                    Shown.millis(value(figures, way + " p50")),
                    Shown.millis(value(figures, way + " p99")),
                    Shown.number(value(figures, way + Names.ANSWER_BYTES))));
        }
        return section.append(crowd(figures))
                .append(String.format(
                        Locale.ROOT,
                        "%nFrom the press of *publish* to the notification in the inbox of somebody whom the offer fits, who looks every"
                                + " few milliseconds: %s ms (p50), %s ms (p99), %s ms at most, of 200 offers published one after the"
                                + " other; 49 others are told of each.%n",
                        Shown.millis(value(figures, Names.INBOX + " p50")),
                        Shown.millis(value(figures, Names.INBOX + " p99")),
                        Shown.millis(value(figures, Names.INBOX + " p100"))))
                .toString();
    }

    private static String crowd(Figures figures) {
        if (figures.find(Names.CROWD).isEmpty()) {
            return "";
        }
        return CROWD.formatted(
                Shown.number(value(figures, Names.PEAK + Names.REQUESTS)),
                Shown.number(value(figures, Names.CROWD)),
                Shown.number(value(figures, Names.CROWD + Names.REQUESTS)),
                Shown.number(value(figures, Names.SERVED + Names.REQUESTS)),
                Shown.millis(value(figures, Names.SERVED + " p50")),
                Shown.millis(value(figures, Names.SERVED + " p99")),
                Shown.millis(value(figures, Names.TURNED_AWAY + " p50")),
                Shown.millis(value(figures, Names.TURNED_AWAY + " p99")),
                Shown.number(value(figures, Names.AFTERWARDS + Names.REQUESTS)));
    }

    private static double value(Figures figures, String name) {
        return figures.find(name).orElse(Double.NaN);
    }
}
