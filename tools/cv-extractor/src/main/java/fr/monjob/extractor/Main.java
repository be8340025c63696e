package fr.monjob.extractor;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads one document on standard input, its format as the only argument, and writes one {@link Extraction} as JSON on
 * standard output. A process of its own because no parser can be trusted with memory: it runs with a small heap, a time
 * limit and no network, and its end harms nobody. Exit code 0 whenever an answer was written.
 */
public final class Main {

    /** What an upload may have; more is not read. */
    private static final int LARGEST_DOCUMENT = 5 * 1024 * 1024;

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream answer = System.out;
        // Libraries that print must not spoil the answer.
        System.setOut(System.err);
        DocumentFormat format = DocumentFormat.valueOf(arguments[0]);
        byte[] document = System.in.readNBytes(LARGEST_DOCUMENT + 1);
        Extraction extraction = document.length > LARGEST_DOCUMENT
                ? Extraction.rejected(Rejection.TOO_LONG)
                : TextExtractor.extract(format, document);
        answer.write(extraction.toJson().getBytes(StandardCharsets.UTF_8));
        answer.flush();
    }
}
