package fr.monjob.profile.cv;

import fr.monjob.profile.cv.extraction.CvExtraction;
import fr.monjob.profile.cv.extraction.CvExtractor;
import fr.monjob.profile.cv.suggestion.CvSuggester;
import fr.monjob.profile.cv.suggestion.CvSuggestions;
import fr.monjob.profile.cv.upload.CvKind;
import fr.monjob.profile.cv.upload.CvRejection;
import fr.monjob.profile.cv.virus.ScannerAwayException;
import fr.monjob.profile.cv.virus.VirusScanner;
import fr.monjob.referential.rome.RomeCatalogue;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Takes stored CVs from PROCESSING to their end: looked into, read, turned into suggestions, and the text forgotten. Those
 * that are read by a process of their own stand in line, two at once. The line is the table: what a crash interrupts is
 * read again.
 */
@ApplicationScoped
class CvReader {

    private static final Logger LOG = Logger.getLogger(CvReader.class);
    private static final int AT_ONCE = 2;

    private final CvFileStore files;
    private final CvExtractor extractor;
    private final VirusScanner scanner;
    private final Clock clock;
    private final Map<UUID, CompletableFuture<Void>> inLine = new ConcurrentHashMap<>();
    private final CvSuggester suggester = new CvSuggester(RomeCatalogue.load());
    private final ExecutorService line = Executors.newFixedThreadPool(AT_ONCE, work -> new Thread(work, "cv-reader"));

    CvReader(CvFileStore files, CvExtractor extractor, VirusScanner scanner, Clock clock) {
        this.files = files;
        this.extractor = extractor;
        this.scanner = scanner;
        this.clock = clock;
    }

    void prepare(@Observes StartupEvent started) {
        // All there is to do is to be here: the word lists are read now, not with somebody's first upload.
    }

    /** Reads a CV when its turn comes, once however often it is asked for; done, also by a failure, when the future is. */
    CompletableFuture<Void> read(UUID cvId) {
        return inLine.computeIfAbsent(
                cvId,
                id -> CompletableFuture.runAsync(() -> readStored(id), line)
                        .exceptionally(failure -> {
                            LOG.warnf("CV %s could not be read, and will be tried again: %s", id, failure);
                            return null;
                        })
                        .thenRunAsync(() -> inLine.remove(id)));
    }

    /**
     * Looks into a stored CV now: for those without a parser and a scanner, which take milliseconds.
     *
     * @return what became of it; nothing when it was deleted meanwhile
     */
    Optional<CvEntity> readNow(CvEntity cv, byte[] content) {
        CvExtraction extraction = scanner.isHarmful(content)
                ? CvExtraction.rejected(CvRejection.MALWARE)
                : extractor.extract(cv.kind, content);
        Optional<CvRejection> rejection = extraction.findRejection();
        CvSuggestions suggestions = suggester.suggest(extraction.text());
        Optional<CvEntity> read = QuarkusTransaction.requiringNew().call(() -> finish(cv.id, rejection, suggestions));
        if (read.filter(kept -> kept.status == CvStatus.READY).isEmpty()) {
            files.delete(cv.id);
        }
        return read;
    }

    void stop(@Observes ShutdownEvent stopping) {
        line.shutdownNow();
    }

    private void readStored(UUID cvId) {
        Optional<CvEntity> waiting = QuarkusTransaction.requiringNew().call(() -> findWaiting(cvId));
        if (waiting.isEmpty()) {
            return;
        }
        Optional<byte[]> content = QuarkusTransaction.requiringNew().call(() -> content(waiting.get()));
        if (content.isEmpty()) {
            // The service was stopped before the file was stored: nobody was told that it was.
            QuarkusTransaction.requiringNew().run(() -> CvEntity.deleteById(cvId));
            return;
        }
        try {
            readNow(waiting.get(), content.get());
        } catch (ScannerAwayException away) {
            QuarkusTransaction.requiringNew()
                    .run(() -> CvEntity.update("scanMissedAt = ?1 WHERE id = ?2", clock.instant(), cvId));
            throw away;
        }
    }

    /** Whether it is looked into while its sender waits, or when its turn comes. */
    boolean standsInLine(CvKind kind) {
        return kind.isParsed() || scanner.isNamed();
    }

    /** Locked: of two who read the same CV one comes too late, and one that is deleted meanwhile stays deleted. */
    private static Optional<CvEntity> finish(UUID cvId, Optional<CvRejection> rejection, CvSuggestions suggestions) {
        CvEntity cv = CvEntity.findById(cvId, LockModeType.PESSIMISTIC_WRITE);
        if (cv != null && cv.status == CvStatus.PROCESSING) {
            rejection.ifPresentOrElse(cv::reject, () -> cv.accept(suggestions));
        }
        return Optional.ofNullable(cv);
    }

    private Optional<byte[]> content(CvEntity cv) {
        CvKeyEntity key = CvKeyEntity.findById(cv.personId);
        return files.findContent(cv.id, cv.personId, key.sealedKey);
    }

    private static Optional<CvEntity> findWaiting(UUID cvId) {
        return CvEntity.find("id = ?1 AND status = ?2", cvId, CvStatus.PROCESSING)
                .firstResultOptional();
    }
}
