package fr.monjob.referential.rome;

import fr.monjob.referential.rome.official.RefusedImport;
import fr.monjob.referential.rome.official.RomeImporter;
import fr.monjob.referential.rome.official.RomeImporter.Imported;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The command that imports the official ROME: {@code java -cp <classes> … <folder of the files> <referentials folder>}. */
public final class RomeImport {

    private RomeImport() {}

    /** Ends with 0 when the version was written, with 1 when nothing was. */
    public static void main(String[] arguments) throws IOException {
        System.exit(run(arguments, utf8(System.out), utf8(System.err)));
    }

    /** The names have accents, whatever the machine's language is. */
    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) throws IOException {
        if (arguments.length != 2 || !Files.isDirectory(Path.of(arguments[0]))) {
            err.println("Expected: the folder of the official files, and the folder of the referentials.");
            return 1;
        }
        try {
            tell(RomeImporter.run(Path.of(arguments[0]), Path.of(arguments[1])), out);
            return 0;
        } catch (RefusedImport refused) {
            refused.faults().forEach(err::println);
            err.println("Nothing was imported.");
            return 1;
        }
    }

    private static void tell(Imported imported, PrintStream out) {
        int names = imported.rome().jobs().values().stream()
                .mapToInt(job -> job.appellations().size())
                .sum();
        out.printf(
                "ROME %s: %d jobs, %d appellations, %d old codes with their new one.%n",
                imported.rome().version(),
                imported.rome().jobs().size(),
                names,
                imported.rome().replacements().size());
        imported.gone()
                .forEach(job -> out.printf(
                        "Job %s (%s) is gone and nothing replaces it: it stays known.%n", job.code(), job.label()));
        CatalogueData.own().jobs().stream()
                .filter(job ->
                        !imported.rome().jobs().containsKey(imported.rome().currentCode(job.code())))
                .forEach(job -> out.printf(
                        "Job %s (%s) of our own catalogue is not in this version: it stays known.%n",
                        job.code(), job.label()));
        out.println("Written to " + imported.folder() + ".");
    }
}
