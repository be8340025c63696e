package fr.monjob.profile.cv;

import fr.monjob.profile.cv.upload.CvRejection;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Brings every upload to its end: what a crash interrupted is read again, what can not be read is rejected in the end, and
 * what never became a CV is wiped from the folder through which uploads pass.
 */
@ApplicationScoped
class CvRecoveryJob {

    private static final Logger LOG = Logger.getLogger(CvRecoveryJob.class);
    private static final Duration UPLOAD_LASTS = Duration.ofHours(1);
    /** How long a person sees that their CV was rejected. */
    private static final Duration REJECTION_SHOWN = Duration.ofDays(1);

    private final CvReader reader;
    private final CvFileStore files;
    private final CvConfig config;
    private final Path incoming;
    private final Clock clock;

    CvRecoveryJob(
            CvReader reader,
            CvFileStore files,
            CvConfig config,
            @ConfigProperty(name = "quarkus.http.body.uploads-directory") Path incoming,
            Clock clock) {
        this.incoming = incoming;
        this.reader = reader;
        this.files = files;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1m", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void recover() {
        Instant now = clock.instant();
        QuarkusTransaction.requiringNew().run(() -> forgetRejected(now));
        QuarkusTransaction.requiringNew()
                .call(() -> listWaitingInVain(now.minus(config.givenUpAfter())))
                .forEach(this::giveUp);
        QuarkusTransaction.requiringNew()
                .call(() -> listWaiting(now.minus(config.interruptedAfter())))
                .forEach(reader::read);
        wipeIncoming(now.minus(UPLOAD_LASTS));
    }

    /** The framework deletes what it wrote there when a request ends, but not when the service does. */
    private void wipeIncoming(Instant before) {
        File[] left = incoming.toFile().listFiles(file -> file.lastModified() < before.toEpochMilli());
        for (File file : left == null ? new File[0] : left) {
            LOG.infof("An interrupted upload is wiped: %s", file.delete());
        }
    }

    private void giveUp(UUID cvId) {
        QuarkusTransaction.requiringNew()
                .run(() -> CvEntity.update(
                        "status = ?1, rejection = ?2 WHERE id = ?3 AND status = ?4",
                        CvStatus.REJECTED,
                        CvRejection.UNREADABLE,
                        cvId,
                        CvStatus.PROCESSING));
        files.delete(cvId);
    }

    private static void forgetRejected(Instant now) {
        CvEntity.delete("status = ?1 AND uploadedAt < ?2", CvStatus.REJECTED, now.minus(REJECTION_SHOWN));
    }

    /** Those that nobody could read though the scanner had its say; one that is away is waited for. */
    private static List<UUID> listWaitingInVain(Instant before) {
        return ids(
                CvEntity.list("status = ?1 AND coalesce(scanMissedAt, uploadedAt) < ?2", CvStatus.PROCESSING, before));
    }

    private static List<UUID> listWaiting(Instant before) {
        return ids(CvEntity.list("status = ?1 AND uploadedAt < ?2", CvStatus.PROCESSING, before));
    }

    private static List<UUID> ids(List<CvEntity> cvs) {
        return cvs.stream().map(cv -> cv.id).toList();
    }
}
