package fr.monjob.profile.cv;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import fr.monjob.profile.account.Member;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(testKeys = false)
class UploadFloodTest {

    private static final String CVS = "/api/v1/profiles/me/cvs";
    private static final int UPLOADS = 100;
    private static final int PARTS = 10_000;

    @ConfigProperty(name = "quarkus.http.body.uploads-directory")
    Path incoming;

    @Test
    void T55_ofAHundredUploadsAtOnceFiveAreKept() {
        Member member = Member.beneficiary();
        int before = waiting();
        ExecutorService crowd = Executors.newFixedThreadPool(UPLOADS);
        Map<Integer, Long> answers;
        try {
            List<CompletableFuture<Response>> all = IntStream.range(0, UPLOADS)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> upload(member, number), crowd))
                    .toList();
            answers = all.stream()
                    .map(CompletableFuture::join)
                    .collect(Collectors.groupingBy(Response::statusCode, Collectors.counting()));
        } finally {
            crowd.shutdown();
        }
        assertThat(answers).isEqualTo(Map.of(201, 5L, 429, UPLOADS - 5L));
        given().auth().oauth2(member.accessToken()).get(CVS).then().body("items", hasSize(5));
        assertThat(waiting())
                .as("files in the folder through which uploads pass")
                .isEqualTo(before);
    }

    @Test
    void T58_aFormOfTenThousandPartsIsRefused() {
        Member member = Member.beneficiary();
        String part = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"cv.txt\"\r\n\r\nMason\r\n";
        int before = waiting();
        for (String form : List.of(
                part.repeat(PARTS) + "--x--\r\n",
                part.replace("; filename=\"cv.txt\"", "").repeat(PARTS) + "--x--\r\n")) {
            Response answer = given().auth()
                    .oauth2(member.accessToken())
                    .contentType("multipart/form-data; boundary=x")
                    .body(form.getBytes(StandardCharsets.US_ASCII))
                    .post(CVS);
            assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 413);
            assertThat(answer.contentType()).isEqualTo("application/problem+json");
        }
        given().auth().oauth2(member.accessToken()).get(CVS).then().body("items", hasSize(0));
        assertThat(waiting()).isEqualTo(before);
    }

    private static Response upload(Member member, int number) {
        return given().auth()
                .oauth2(member.accessToken())
                .multiPart("file", "cv.txt", ("maçon " + number).getBytes(StandardCharsets.UTF_8), "text/plain")
                .post(CVS);
    }

    private int waiting() {
        return Stream.ofNullable(incoming.toFile().listFiles(File::isFile))
                .mapToInt(files -> files.length)
                .sum();
    }
}
