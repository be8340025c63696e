package fr.monjob.profile.cv;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.contract.id.UuidV7;
import fr.monjob.profile.account.Member;
import fr.monjob.profile.cv.upload.CvKind;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What a crash leaves behind: rows that are PROCESSING, with a file or without. */
@QuarkusTest
@WithStack(testKeys = false)
class CvRecoveryTest {

    @Inject
    CvRecoveryJob job;

    @Inject
    CvRepository cvs;

    @Inject
    CvFileStore files;

    @Test
    void anInterruptedReadingIsTakenUpAgain() {
        UUID cv = leftBehind(Duration.ofMinutes(3), true);

        job.recover();

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(status(cv)).contains(CvStatus.READY));
    }

    @Test
    void anUploadWhoseFileNeverCameIsGone() {
        UUID cv = leftBehind(Duration.ofMinutes(3), false);

        job.recover();

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(status(cv)).isEmpty());
    }

    @Test
    void anUploadThatIsUnderWayIsLeftAlone() {
        UUID cv = leftBehind(Duration.ofSeconds(30), false);

        job.recover();

        assertThat(status(cv)).contains(CvStatus.PROCESSING);
    }

    @Test
    void whatCannotBeReadInTenMinutesIsRejected() {
        UUID cv = leftBehind(Duration.ofMinutes(11), true);

        job.recover();

        assertThat(status(cv)).contains(CvStatus.REJECTED);
        assertThat(Path.of("target/test-data/cv").resolve(cv.toString())).doesNotExist();
    }

    @Test
    void whatACrashLeftOfAnUploadIsWiped() throws IOException {
        Path incoming = Files.createDirectories(Path.of("target/test-data/incoming"));
        Path old = Files.createTempFile(incoming, "upload", "");
        Path fresh = Files.createTempFile(incoming, "upload", "");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));

        job.recover();

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    private UUID leftBehind(Duration ago, boolean withFile) {
        UUID person = Member.beneficiary().id();
        byte[] content = "maçon depuis dix ans".getBytes(StandardCharsets.UTF_8);
        byte[] key = files.newPersonKey(person);
        CvEntity cv = new CvEntity();
        cv.id = UuidV7.next();
        cv.personId = person;
        cv.senderId = person;
        cv.filename = "cv.txt";
        cv.kind = CvKind.TXT;
        cv.size = content.length;
        cv.sha256 = "";
        cv.status = CvStatus.PROCESSING;
        cv.uploadedAt = Instant.now().minus(ago);
        QuarkusTransaction.requiringNew().run(() -> {
            cvs.lockPerson(person, key);
            cv.persist();
        });
        if (withFile) {
            files.store(cv.id, person, key, content);
        }
        return cv.id;
    }

    private static Optional<CvStatus> status(UUID cv) {
        return QuarkusTransaction.requiringNew()
                .call(() -> CvEntity.<CvEntity>findByIdOptional(cv).map(found -> found.status));
    }
}
