package fr.monjob.demo;

import fr.monjob.demo.http.RefusedException;
import fr.monjob.demo.run.Demo;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Fills a running product; see {@link DemoOptions} for what it is told. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // What is printed is English, whatever the machine speaks.
        Locale.setDefault(Locale.ENGLISH);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            boolean filled = new Demo(DemoOptions.of(System.getenv(), List.of(arguments)), out).run();
            System.exit(filled ? 0 : 1);
        } catch (RefusedException | UncheckedIOException | IllegalArgumentException | IllegalStateException failed) {
            System.err.println("monjob: the demo stopped: " + failed.getMessage());
            System.exit(1);
        }
    }
}
