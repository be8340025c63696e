package fr.monjob.profile.cv;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import fr.monjob.profile.LockWaits;
import fr.monjob.profile.account.Member;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(testKeys = false)
class UploadFloodTest {

    private static final String CVS = "/api/v1/profiles/me/cvs";
    private static final int UPLOADS = 100;
    private static final int PARTS = 10_000;
    private static final String PART =
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"cv.txt\"\r\n\r\nMason\r\n";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    CvRepository cvs;

    @Inject
    LockWaits waits;

    @ConfigProperty(name = "quarkus.http.body.uploads-directory")
    Path incoming;

    @Test
    void T55_ofAHundredUploadsAtOnceFiveAreKept() {
        Member member = Member.beneficiary();
        int before = waiting();
        upload(member).join();
        List<CompletableFuture<Integer>> all =
                Stream.generate(() -> upload(member)).limit(UPLOADS).toList();
        Map<Integer, Long> answers = all.stream()
                .map(CompletableFuture::join)
                .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        assertThat(answers).containsEntry(201, 4L);
        // Where there is other work, some wait for their turn longer than anybody is let wait.
        assertThat(answers.keySet()).isSubsetOf(201, 429, 503);
        given().auth().oauth2(member.accessToken()).get(CVS).then().body("items", hasSize(5));
        awaitNoMoreWaiting(before);
    }

    /** Counted one after the other: of two at once neither would see the other. */
    @Test
    void T55_whoSendsASecondFileWaitsForTheFirst() {
        Member member = Member.beneficiary();
        upload(member).join();
        CompletableFuture<Integer> second = QuarkusTransaction.requiringNew().call(() -> {
            cvs.lockPerson(member.id(), new byte[0]);
            CompletableFuture<Integer> sent = upload(member);
            await().until(() -> waits.isWaitedFor("cv_key"));
            return sent;
        });
        assertThat(second.join()).isEqualTo(201);
    }

    @Test
    void T58_aFormOfTenThousandPartsIsRefused() {
        assertRefused(PART.repeat(PARTS) + "--x--\r\n");
        assertRefused(PART.replace("; filename=\"cv.txt\"", "").repeat(PARTS) + "--x--\r\n");
    }

    @Test
    void T58_aFileWithAMegabyteOfHeadersIsRefused() {
        assertRefused(PART.replace("\r\n\r\n", "\r\nX-Padding: " + "x".repeat(1_000_000) + "\r\n\r\n") + "--x--\r\n");
    }

    private void assertRefused(String form) {
        Member member = Member.beneficiary();
        int before = waiting();
        Response answer = given().auth()
                .oauth2(member.accessToken())
                .contentType("multipart/form-data; boundary=x")
                .body(form.getBytes(StandardCharsets.US_ASCII))
                .post(CVS);
        assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 413);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        given().auth().oauth2(member.accessToken()).get(CVS).then().body("items", hasSize(0));
        awaitNoMoreWaiting(before);
    }

    /** What passes through the folder goes when its request ends, some of it after the answer. */
    private void awaitNoMoreWaiting(int before) {
        await().untilAsserted(() -> assertThat(waiting())
                .as("files in the folder through which uploads pass")
                .isLessThanOrEqualTo(before));
    }

    /** The status that answers it; nobody waits for another one's answer. */
    private CompletableFuture<Integer> upload(Member member) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + CVS))
                .header("Authorization", "Bearer " + member.accessToken())
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(PART + "--x--\r\n"))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
    }

    private int waiting() {
        return Stream.ofNullable(incoming.toFile().listFiles(File::isFile))
                .mapToInt(files -> files.length)
                .sum();
    }
}
