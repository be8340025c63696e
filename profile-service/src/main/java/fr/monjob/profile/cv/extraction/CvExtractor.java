package fr.monjob.profile.cv.extraction;

import fr.monjob.profile.cv.upload.CvInspection;
import fr.monjob.profile.cv.upload.CvKind;
import fr.monjob.profile.cv.upload.CvRejectedException;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Inspects a CV and has its text read by a process of its own; never more than a few at once. Plain text and pictures need
 * no parser and wait for nobody.
 */
@ApplicationScoped
public class CvExtractor {

    private static final Duration COME_BACK_AFTER = Duration.ofSeconds(30);

    private final ExtractorProcess process;
    private final Semaphore runs;
    private final Duration queueTimeout;

    CvExtractor(CvExtractionConfig config) {
        this.process = new ExtractorProcess(config);
        this.runs = new Semaphore(config.extractorConcurrency(), true);
        this.queueTimeout = config.extractorQueueTimeout();
    }

    /**
     * Takes up to 20 s and a wait for its turn, but for what needs no parser: not inside of a transaction.
     *
     * @param kind as {@link fr.monjob.profile.cv.UploadPolicy} decided it
     * @throws ProblemException UNAVAILABLE when too many others wait
     */
    public CvExtraction extract(CvKind kind, byte[] content) {
        try {
            return kind.isParsed() ? parse(kind, content) : take(kind, content);
        } catch (CvRejectedException e) {
            return CvExtraction.rejected(e.rejection());
        }
    }

    private static CvExtraction take(CvKind kind, byte[] content) {
        CvInspection.check(kind, content);
        return kind.isPicture() ? CvExtraction.of("") : PlainText.read(content);
    }

    private CvExtraction parse(CvKind kind, byte[] content) {
        awaitTurn();
        try {
            CvInspection.check(kind, content);
            return process.run(kind, content);
        } finally {
            runs.release();
        }
    }

    private void awaitTurn() {
        try {
            if (runs.tryAcquire(queueTimeout.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemException(
                        ProblemCode.UNAVAILABLE,
                        "Beaucoup de CV arrivent en ce moment. Renvoyez le vôtre dans une minute.",
                        "Many CVs are coming in. Send yours again in a minute.")
                .withRetryAfter(COME_BACK_AFTER);
    }
}
