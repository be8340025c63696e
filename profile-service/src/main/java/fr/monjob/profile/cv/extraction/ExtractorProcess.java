package fr.monjob.profile.cv.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.monjob.profile.cv.upload.CvKind;
import fr.monjob.profile.cv.upload.CvRejection;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * One run of the program: the document on its standard input, the answer on its standard output, nothing else. It has an
 * empty environment, a small heap, a time limit and as few rights as this machine lets us take ({@link Isolation}).
 */
final class ExtractorProcess {

    private static final Logger LOG = Logger.getLogger(ExtractorProcess.class);

    private static final String MAIN_CLASS = "fr.monjob.extractor.Main";

    /** 200 000 characters, each written as \\uXXXX, and what is around them. */
    private static final int LONGEST_ANSWER = 6 * 200_000 + 1_000;

    /** The exit code of {@code -XX:+ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;

    /** The smallest document that asks for a parser. */
    private static final byte[] PROBE = "{\\rtf1 ok\\par}".getBytes(StandardCharsets.US_ASCII);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> javaCommand;
    private final Duration timeout;
    private final Isolation isolation;

    ExtractorProcess(CvExtractionConfig config) {
        this.timeout = config.extractorTimeout();
        this.javaCommand = javaCommand(config);
        this.isolation = new Isolation(config.extractorTimeout(), this::answers);
    }

    private static List<String> javaCommand(CvExtractionConfig config) {
        return List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx" + config.extractorHeapMegabytes() + "m",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:ReservedCodeCacheSize=32m",
                "-XX:+ExitOnOutOfMemoryError",
                // Half of the time of a run is its start: no second compiler, no parallel collector, no file for jps.
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-cp",
                config.extractorHome().toAbsolutePath().normalize() + "/*",
                MAIN_CLASS);
    }

    CvExtraction run(CvKind kind, byte[] document) {
        return run(isolation.prefix(), kind, document);
    }

    /** Whether the program works behind this prefix. */
    private boolean answers(List<String> prefix) {
        try {
            return run(prefix, CvKind.RTF, PROBE).text().equals("ok");
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private CvExtraction run(List<String> prefix, CvKind kind, byte[] document) {
        Process process = start(prefix, kind);
        CompletableFuture<Process> end = process.onExit().orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
        end.whenComplete((ended, late) -> {
            if (late != null) {
                process.destroyForcibly();
            }
        });
        try {
            send(document, process);
            byte[] answer = process.getInputStream().readNBytes(LONGEST_ANSWER + 1);
            if (answer.length > LONGEST_ANSWER) {
                return CvExtraction.rejected(CvRejection.TOO_LONG);
            }
            int exitCode = process.waitFor();
            return end.isCompletedExceptionally()
                    ? CvExtraction.rejected(CvRejection.TIMEOUT)
                    : verdict(exitCode, answer);
        } catch (IOException e) {
            return CvExtraction.rejected(end.isCompletedExceptionally() ? CvRejection.TIMEOUT : CvRejection.UNREADABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return CvExtraction.rejected(CvRejection.TIMEOUT);
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(List<String> prefix, CvKind kind) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(javaCommand);
        command.add(kind.name());
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("The CV extractor can't be started", e);
        }
    }

    /** A program that ended before it read all of it has its reason, which its exit code tells. */
    private static void send(byte[] document, Process process) {
        try (OutputStream input = process.getOutputStream()) {
            input.write(document);
        } catch (IOException brokenPipe) {
            // See above.
        }
    }

    private static CvExtraction verdict(int exitCode, byte[] answer) throws IOException {
        if (exitCode == OUT_OF_MEMORY) {
            return CvExtraction.rejected(CvRejection.TOO_COMPLEX);
        }
        if (exitCode != 0) {
            LOG.warnf("The CV extractor ended with %d", exitCode);
            return CvExtraction.rejected(CvRejection.UNREADABLE);
        }
        JsonNode json = JSON.readTree(answer);
        if (json.path("status").asText().equals("OK")) {
            return CvExtraction.of(json.path("text").asText());
        }
        String code = json.path("code").asText();
        return CvExtraction.rejected(Stream.of(CvRejection.values())
                .filter(rejection -> rejection.name().equals(code))
                .findFirst()
                .orElse(CvRejection.UNREADABLE));
    }
}
