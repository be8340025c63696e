package fr.monjob.bench.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator of that name, one thread of it; all connections are kept. */
final class Wrk {

    /** As many as keep two cores busy; with more, answers would only wait longer. */
    private static final int CONNECTIONS = 4;

    private static final Pattern RESULT =
            Pattern.compile("RESULT ([0-9.]+) ([0-9]+) ([0-9]+) ([0-9]+) ([0-9.]+) ([0-9]+)");

    private Wrk() {}

    /** Each asks again when it was answered. @throws IllegalStateException when an answer is no success */
    static Load ask(URI base, List<Ask> asks, int seconds) {
        Load load = crowd(base, asks, CONNECTIONS, 0, seconds);
        if (load.refused() > 0) {
            throw new IllegalStateException(load.refused() + " answers a second were no success");
        }
        return load;
    }

    /**
     * So many, each of whom rests after each answer.
     *
     * @param restMillis on average, from none to twice as much
     * @throws IllegalStateException when somebody has no answer at all, or none within ten seconds
     */
    static Load crowd(URI base, List<Ask> asks, int connections, int restMillis, int seconds) {
        try {
            Path script = Files.createTempFile("ask", ".lua");
            Path requests = Files.createTempFile("asks", ".txt");
            try (InputStream text = Wrk.class.getResourceAsStream("ask.lua")) {
                Files.write(script, text.readAllBytes());
                if (restMillis > 0) {
                    // That there is a pause, wrk wants to know before it hands over arguments.
                    String pause = "function delay() return math.random(0, %d) end".formatted(2 * restMillis);
                    Files.writeString(script, pause, StandardOpenOption.APPEND);
                }
                Files.write(requests, asks.stream().map(Ask::line).toList());
                return run(List.of(
                        "wrk",
                        "-t1",
                        "-c" + connections,
                        "-d" + seconds + "s",
                        "--timeout",
                        "10s",
                        "-s" + script,
                        base.toString(),
                        "--",
                        requests.toString()));
            } finally {
                Files.delete(script);
                Files.delete(requests);
            }
        } catch (IOException failed) {
            throw new IllegalStateException("wrk cannot be run; it is a Debian package of that name", failed);
        }
    }

    private static Load run(List<String> command) throws IOException {
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher result = RESULT.matcher(told);
        if (!result.find() || !result.group(6).equals("0")) {
            throw new IllegalStateException("Not all were answered: " + told);
        }
        return new Load(
                Double.parseDouble(result.group(1)),
                Double.parseDouble(result.group(2)),
                Double.parseDouble(result.group(3)),
                Double.parseDouble(result.group(4)),
                Double.parseDouble(result.group(5)));
    }
}
