package fr.monjob.profile.cv;

import fr.monjob.contract.id.UuidV7;
import fr.monjob.messaging.erased.ErasedPeople;
import fr.monjob.profile.cv.upload.BarePicture;
import fr.monjob.profile.cv.upload.CvKind;
import fr.monjob.profile.cv.upload.UploadFilename;
import fr.monjob.profile.secret.Sha256;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Takes in a CV: a row that says it is coming, then the file, then the reading. A crash in between leaves a row without a
 * file, which goes, or one that is read again. Of a picture only what shows it is kept. No transaction is open while a
 * disk or a process is waited for.
 */
@ApplicationScoped
public class CvUploadService {

    private final CvFileStore files;
    private final CvReader reader;
    private final CvRepository cvs;
    private final CvLimitPolicy limits;
    private final ErasedPeople erased;
    private final Duration answerWithin;
    private final Clock clock;

    CvUploadService(
            CvFileStore files, CvReader reader, CvRepository cvs, CvConfig config, ErasedPeople erased, Clock clock) {
        this.erased = erased;
        this.files = files;
        this.reader = reader;
        this.cvs = cvs;
        this.limits = new CvLimitPolicy(config.files(), config.perHour());
        this.answerWithin = config.answerWithin();
        this.clock = clock;
    }

    /** The row of a CV, and the key with which its person's files are locked. */
    private record Announced(CvEntity cv, byte[] personKey) {}

    /**
     * @param permission begins the transaction in which the CV is taken in; what it throws refuses the upload
     * @return the CV with its suggestions, or still PROCESSING when they take longer
     * @throws ProblemException 413, 415, 429 when the person has or was sent too many, 503 when it can't be stored
     */
    public CvView upload(CvUpload upload, Runnable permission) {
        SentFile file = upload.file();
        CvKind kind = UploadPolicy.admit(file.name(), file.declaredType(), file.content());
        byte[] content = BarePicture.of(kind, file.content());
        CvEntity cv = describe(upload, kind, content);
        Announced announced = QuarkusTransaction.requiringNew().call(() -> {
            requirePresent(cv.personId);
            permission.run();
            return announce(cv);
        });
        if (announced.cv() != cv) {
            return CvView.of(announced.cv());
        }
        store(announced, content);
        Optional<CvEntity> read = reader.standsInLine(cv.kind) ? awaitReading(cv.id) : reader.readNow(cv, content);
        return read.map(CvView::of).orElseThrow(() -> deletedMeanwhile(cv));
    }

    /** Who deleted it, or left, before the file was stored did not find a file to delete. */
    private ProblemException deletedMeanwhile(CvEntity cv) {
        files.delete(cv.id);
        return new ProblemException(ProblemCode.NOT_FOUND);
    }

    /** An erasure that comes while this is taken in waits, and takes it along. */
    private void requirePresent(UUID personId) {
        if (!erased.among(Set.of(personId)).isEmpty()) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
    }

    private static CvEntity describe(CvUpload upload, CvKind kind, byte[] content) {
        CvEntity cv = new CvEntity();
        cv.kind = kind;
        cv.id = UuidV7.next();
        cv.personId = upload.personId();
        cv.senderId = upload.senderId();
        cv.filename = UploadFilename.clean(upload.file().name());
        cv.size = content.length;
        cv.sha256 = sha256(content);
        cv.idempotencyKey = upload.idempotencyKey();
        return cv;
    }

    /** The new row or, for an upload that is sent again, the first one's. */
    private Announced announce(CvEntity cv) {
        byte[] personKey = cvs.lockPerson(cv.personId, files.newPersonKey(cv.personId));
        Optional<CvEntity> first = cvs.findSent(cv);
        if (first.isPresent()) {
            requireSame(first.get(), cv);
            return new Announced(first.get(), personKey);
        }
        Instant now = clock.instant();
        limits.requireRoom(
                cvs.countKept(cv.personId), cvs.listUploads(cv.personId, now.minus(CvLimitPolicy.WINDOW)), now);
        cvs.addUpload(cv.personId, now);
        cv.status = CvStatus.PROCESSING;
        cv.uploadedAt = now;
        cv.persist();
        return new Announced(cv, personKey);
    }

    private void store(Announced announced, byte[] content) {
        CvEntity cv = announced.cv();
        try {
            files.store(cv.id, cv.personId, announced.personKey(), content);
        } catch (UncheckedIOException diskFull) {
            QuarkusTransaction.requiringNew().run(() -> CvEntity.deleteById(cv.id));
            throw new ProblemException(ProblemCode.UNAVAILABLE)
                    .withRetryAfter(Duration.ofMinutes(1))
                    .causedBy(diskFull);
        }
    }

    private Optional<CvEntity> awaitReading(UUID cvId) {
        try {
            reader.read(cvId).get(answerWithin.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            // Goes on; the person asks again.
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
        return QuarkusTransaction.requiringNew().call(() -> CvEntity.findByIdOptional(cvId));
    }

    private static void requireSame(CvEntity first, CvEntity again) {
        if (!first.sha256.equals(again.sha256)) {
            throw new ProblemException(ProblemCode.IDEMPOTENCY_KEY_REUSED);
        }
    }

    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(Sha256.of(content));
    }
}
