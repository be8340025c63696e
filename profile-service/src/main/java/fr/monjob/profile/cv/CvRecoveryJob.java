package fr.monjob.profile.cv;

import fr.monjob.profile.cv.upload.CvRejection;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Brings every upload to its end: what a crash interrupted is read again, what can not be read is rejected in the end. */
@ApplicationScoped
class CvRecoveryJob {

    /** How long a person sees that their CV was rejected. */
    private static final Duration REJECTION_SHOWN = Duration.ofDays(1);

    private final CvReader reader;
    private final CvFileStore files;
    private final CvConfig config;
    private final Clock clock;

    CvRecoveryJob(CvReader reader, CvFileStore files, CvConfig config, Clock clock) {
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
                .call(() -> listWaiting(now.minus(config.givenUpAfter())))
                .forEach(this::giveUp);
        QuarkusTransaction.requiringNew()
                .call(() -> listWaiting(now.minus(config.interruptedAfter())))
                .forEach(reader::read);
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

    private static List<UUID> listWaiting(Instant before) {
        return CvEntity.<CvEntity>list("status = ?1 AND uploadedAt < ?2", CvStatus.PROCESSING, before).stream()
                .map(cv -> cv.id)
                .toList();
    }
}
