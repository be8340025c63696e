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

/** Inspects a CV and has its text read by a process of its own; never more than a few at once. */
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
     * Takes up to 20 s and a wait for its turn: not inside of a transaction.
     *
     * @param kind as {@link fr.monjob.profile.cv.UploadPolicy} decided it
     * @throws ProblemException UNAVAILABLE when too many others wait
     */
    public CvExtraction extract(CvKind kind, byte[] content) {
        awaitTurn();
        try {
            CvInspection.check(kind, content);
            return kind.isPicture() ? CvExtraction.of("") : process.run(kind, content);
        } catch (CvRejectedException e) {
            return CvExtraction.rejected(e.rejection());
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
