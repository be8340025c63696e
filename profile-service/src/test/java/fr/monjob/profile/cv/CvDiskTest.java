package fr.monjob.profile.cv;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.notNullValue;

import fr.monjob.profile.account.Member;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The disk for the files fails every write. */
@QuarkusTest
@WithStack(testKeys = false)
class CvDiskTest {

    private static final String CVS = "/api/v1/profiles/me/cvs";
    private static final Path FOLDER = Path.of("target/test-data/cv");
    private static final Path ASIDE = FOLDER.resolveSibling("cv-aside");

    private Member member;

    /** What is no folder takes no file, whoever asks. */
    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(FOLDER);
        Files.move(FOLDER, ASIDE);
        Files.createFile(FOLDER);
    }

    @AfterEach
    void makeRoom() throws IOException {
        Files.deleteIfExists(FOLDER);
        Files.move(ASIDE, FOLDER);
    }

    @Test
    void F16_aDiskThatTakesNothingIsA503AndLeavesNeitherRowNorFile() throws IOException {
        member = Member.beneficiary();
        upload().then().spec(problem(503, "unavailable")).header("Retry-After", notNullValue());
        as(member).get(CVS).then().statusCode(200).body("items", empty());

        Files.delete(FOLDER);
        Files.createDirectory(FOLDER);
        upload().then().statusCode(201);
        deleteAll();
    }

    private void deleteAll() {
        as(member)
                .get(CVS)
                .<List<String>>path("items.id")
                .forEach(id -> as(member).delete(CVS + "/" + id).then().statusCode(204));
    }

    private Response upload() {
        byte[] content = "maçon depuis dix ans".getBytes(StandardCharsets.UTF_8);
        return as(member)
                .header("Idempotency-Key", member.id())
                .multiPart("file", "cv.txt", content, "text/plain")
                .post(CVS);
    }

    private static RequestSpecification as(Member member) {
        return given().auth().oauth2(member.accessToken());
    }
}
