package fr.monjob.profile.cv;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fr.monjob.profile.account.Member;
import fr.monjob.profile.cv.upload.CvKind;
import fr.monjob.profile.cv.upload.ZipFiles;
import fr.monjob.profile.cv.upload.ZipFiles.Content;
import fr.monjob.stack.network.Fault;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A virus scanner stands before every CV: what it knows is not kept, and what it has not seen is not given to anybody. */
@QuarkusTest
@WithStack(testKeys = false)
@WithTestResource(ScannerDaemon.class)
class VirusTest {

    private static final String CVS = "/api/v1/profiles/me/cvs";
    private static final String HARMLESS = "maçon depuis dix ans";

    /** Longer than an upload without a verdict would be kept if nobody waited for the scanner. */
    private static final Duration LONG_AGO = Duration.ofMinutes(11);

    @Inject
    CvRecoveryJob job;

    @Inject
    CvReader reader;

    private Member member;

    @BeforeEach
    void somebody() {
        member = Member.beneficiary();
    }

    @AfterEach
    void heal() {
        ScannerDaemon.answer(null);
        ScannerDaemon.link().heal();
    }

    @Test
    void T49_aFileThatTheScannerKnowsIsNotKept() {
        String id = upload(HARMLESS + " " + ScannerDaemon.HARMFUL).path("id");
        awaitStatus("REJECTED");
        as(member).get(CVS).then().body("items[0].rejection", equalTo("MALWARE"));
        as(member).get(CVS + "/" + id + "/content").then().spec(problem(404, "not-found"));
        assertThat(Path.of("target/test-data/cv").resolve(id)).doesNotExist();
    }

    @Test
    void whatTheScannerFindsHarmlessIsRead() {
        upload(HARMLESS).then().statusCode(201);
        awaitStatus("READY");
    }

    @Test
    void F27_whileTheScannerIsAwayFilesWaitHoweverLongAndAreLookedIntoAfterwards() {
        ScannerDaemon.link().suffer(Fault.refused());
        String id = upload(HARMLESS).path("id");
        assertWaits(id);
        ScannerDaemon.link().heal();
        awaitStatusAfterRecovery("READY");
    }

    @Test
    void F27_aHarmfulFileThatCameWhileTheScannerWasAwayIsFoundAfterwards() {
        ScannerDaemon.link().suffer(Fault.refused());
        String id = upload(ScannerDaemon.HARMFUL).path("id");
        assertWaits(id);
        ScannerDaemon.link().heal();
        awaitStatusAfterRecovery("REJECTED");
    }

    @Test
    void F27_aScannerThatHangsKeepsNobodyWaiting() {
        ScannerDaemon.link().hold();
        upload(HARMLESS).then().statusCode(201).body("status", equalTo("PROCESSING"));
        ScannerDaemon.link().heal();
        awaitStatus("READY");
    }

    @Test
    void T71_whoLeavesWhileTheirCvIsBeingReadLeavesNothing() {
        ScannerDaemon.link().hold();
        String id = upload(HARMLESS).path("id");
        Path file = Path.of("target/test-data/cv").resolve(id);
        assertThat(file).exists();
        as(member).delete("/api/v1/profiles/me").then().statusCode(202);
        CompletableFuture<Void> reading = reader.read(UUID.fromString(id));
        assertThat(reading).isNotDone();
        ScannerDaemon.link().heal();
        reading.join();
        assertThat(file).doesNotExist();
        assertThat(QuarkusTransaction.requiringNew().call(() -> CvEntity.<CvEntity>findById(UUID.fromString(id))))
                .isNull();
    }

    /** The scanner, not we, looks into what a document holds; the one of these tests sees through no compression. */
    @Test
    @EnabledIfEnvironmentVariable(named = ScannerDaemon.REAL, matches = "\\d+")
    void T49_aHarmfulFileInsideADocumentIsFoundByClamAv() {
        String packed = ZipFiles.paragraph(HARMLESS);
        Map<String, Content> odt = ZipFiles.odtMembers("<text:p>" + HARMLESS + "</text:p>", "");
        odt.put("Pictures/a.png", ZipFiles.text(ScannerDaemon.HARMFUL));
        assertIsFound("cv.docx", CvKind.DOCX, ZipFiles.docx(packed, "word/media/a.png", ScannerDaemon.HARMFUL));
        assertIsFound("cv.odt", CvKind.ODT, ZipFiles.zip(odt));
    }

    private void assertIsFound(String name, CvKind kind, byte[] content) {
        as(member)
                .multiPart("file", name, content, kind.mediaType())
                .post(CVS)
                .then()
                .statusCode(201);
        awaitStatus("REJECTED");
        as(member).get(CVS).then().body("items[0].rejection", equalTo("MALWARE"));
    }

    @DisabledIfEnvironmentVariable(named = ScannerDaemon.REAL, matches = "\\d+")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "OK",
                "stream: OK not",
                "INSTREAM size limit exceeded. ERROR",
                "stream: OK\0stream: OK",
                "220 mail.example.org ESMTP"
            })
    void F27_whatIsNoVerdictLetsNothingPass(String answer) {
        ScannerDaemon.answer(answer);
        assertWaits(upload(HARMLESS).path("id"));
        ScannerDaemon.answer(null);
        awaitStatusAfterRecovery("READY");
    }

    /** Nobody gets it, and the ten minutes after which other uploads are given up pass. */
    private void assertWaits(String id) {
        as(member).get(CVS + "/" + id + "/content").then().spec(problem(404, "not-found"));
        await().until(() -> QuarkusTransaction.requiringNew()
                        .call(() -> CvEntity.<CvEntity>findById(UUID.fromString(id)).scanMissedAt)
                != null);
        QuarkusTransaction.requiringNew()
                .run(() -> CvEntity.update(
                        "uploadedAt = ?1 WHERE id = ?2", Instant.now().minus(LONG_AGO), UUID.fromString(id)));
        job.recover();
        as(member).get(CVS).then().body("items[0].status", equalTo("PROCESSING"));
    }

    private void awaitStatusAfterRecovery(String status) {
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            job.recover();
            return status.equals(as(member).get(CVS).path("items[0].status"));
        });
    }

    private void awaitStatus(String status) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> status.equals(as(member).get(CVS).path("items[0].status")));
    }

    private Response upload(String text) {
        return as(member)
                .multiPart("file", "cv.txt", text.getBytes(StandardCharsets.UTF_8), "text/plain")
                .post(CVS);
    }

    private static RequestSpecification as(Member member) {
        return given().auth().oauth2(member.accessToken());
    }
}
