package fr.monjob.profile.cv;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.monjob.profile.account.Member;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(testKeys = false)
class CvResourceTest {

    private static final String CVS = "/api/v1/profiles/me/cvs";
    private static final byte[] MASON = """
            Yanis Delcourt
            EXPERIENCE
            2015 - 2023 : maçon, chantiers de maisons individuelles à Béthune. Montage de murs en parpaings et en briques,
            préparation du mortier, coffrage, ferraillage, coulage de dalles en béton.
            Permis B""".getBytes(StandardCharsets.UTF_8);

    @Test
    void aCvSuggestsJobsAndSkillsWithTheWordsThatLedToThem() {
        Member member = Member.beneficiary();

        ValidatableResponse sent =
                upload(member, "Mon CV été.txt", MASON).then().statusCode(201);
        String id = ready(member, sent.extract().path("id"));

        sent.header("Location", equalTo(CVS + "/" + id))
                .body("filename", equalTo("Mon CV été.txt"))
                .body("mediaType", equalTo("text/plain"))
                .body("size", equalTo(MASON.length))
                .body("sha256", equalTo(CvUploadService.sha256(MASON)));
        as(member)
                .get(CVS)
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", nullValue())
                .body("items[0].sentBy", equalTo("PERSON"))
                .body("items[0].status", equalTo("READY"))
                .body("items[0].suggestedJobs[0].romeCode", equalTo("F1703"))
                .body("items[0].suggestedJobs[0].evidence", containsString("maçon"))
                .body("items[0].suggestedSkills.evidence", hasItem(containsString("mortier")));
        as(member).get("/api/v1/profiles/me").then().body("skills", empty()).body("wantedJobs", empty());
    }

    @Test
    void whatThePersonAcceptsIsInTheirProfile() {
        Member member = Member.beneficiary();
        String id = ready(member, upload(member, "cv.txt", MASON).path("id"));
        String skill = as(member).get(CVS).path("items[0].suggestedSkills[0].code");
        String body =
                "{\"skills\": [\"%s\"], \"jobs\": [{\"romeCode\": \"F1703\", \"radiusKm\": 25}]}".formatted(skill);

        for (int twice = 0; twice < 2; twice++) {
            accept(member, id, body)
                    .then()
                    .statusCode(200)
                    .header("ETag", startsWith("\""))
                    .body("skills", hasSize(1))
                    .body("skills[0].code", equalTo(skill))
                    .body("wantedJobs[0].romeCode", equalTo("F1703"))
                    .body("wantedJobs[0].radiusKm", equalTo(25));
        }
        accept(member, id, body.replace("\"" + skill + "\"", "{\"code\": \"" + skill + "\", \"level\": 3}"))
                .then()
                .statusCode(200)
                .body("skills[0].level", nullValue());
        accept(member, id, body.replace("F1703", "Z1234")).then().spec(problem(422, "unknown-job"));
        accept(member, id, body.replace("25", "250")).then().spec(violation("jobs[0].radiusKm"));
    }

    @Test
    void theFileComesBackByteForByteAndIsNotRunByTheBrowser() {
        Member member = Member.beneficiary();
        String id = ready(member, upload(member, "Mon CV été.txt", MASON).path("id"));

        Response content = as(member).get(CVS + "/" + id + "/content");
        content.then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/plain"))
                .header("Content-Disposition", startsWith("attachment; "))
                .header("Content-Disposition", containsString("filename*=UTF-8''Mon%20CV%20%C3%A9t%C3%A9.txt"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("Cache-Control", equalTo("no-store"));
        assertThat(content.asByteArray()).isEqualTo(MASON);
        as(member).accept("text/plain").get(CVS + "/" + id + "/content").then().statusCode(200);
    }

    @Test
    void onTheDiskNothingOfItCanBeReadAndAfterDeletionNothingIsLeft() throws IOException {
        Member member = Member.beneficiary();
        String id = ready(member, upload(member, "cv.txt", MASON).path("id"));
        Path file = Path.of("target/test-data/cv").resolve(id);
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContain("Delcourt", "murs");

        as(member).delete(CVS + "/" + id).then().statusCode(204);

        assertThat(file).doesNotExist();
        as(member).get(CVS + "/" + id + "/content").then().spec(problem(404, "not-found"));
        as(member).get(CVS).then().body("items", empty());
        as(member).delete(CVS + "/" + id).then().spec(problem(404, "not-found"));
    }

    @Test
    void whatIsNoCvIsNotTaken() throws Exception {
        Member member = Member.beneficiary();
        upload(member, "cv.pdf", new byte[] {'M', 'Z', 0, 1, 2, 3}).then().spec(problem(415, "unsupported-media-type"));
        upload(member, "cv.html", "<script>alert(1)</script>".getBytes())
                .then()
                .spec(problem(415, "unsupported-media-type"));
        upload(member, "cv.txt", new byte[5 * 1024 * 1024 + 1]).then().spec(problem(413, "payload-too-large"));
        assertThat(announce(member, 7 * 1024 * 1024))
                .as("refused before it is sent")
                .isEqualTo(413);
        as(member)
                .contentType("application/json")
                .body("{}")
                .post(CVS)
                .then()
                .spec(problem(415, "unsupported-media-type"));
        as(member).get(CVS).then().body("items", empty());
    }

    @Test
    void aFormHasOneFile() {
        Member member = Member.beneficiary();
        as(member).multiPart("other", "x").post(CVS).then().spec(violation("file"));
        as(member)
                .multiPart("file", "a.txt", MASON, "text/plain")
                .multiPart("file", "b.txt", MASON, "text/plain")
                .post(CVS)
                .then()
                .spec(violation("file"));
    }

    @Test
    void aFormThatIsNoneIsRefused() throws Exception {
        Member member = Member.beneficiary();
        for (String type : List.of("multipart/form-data", "multipart/form-data; boundary=x")) {
            HttpRequest request = toCvs(member, type)
                    .POST(HttpRequest.BodyPublishers.ofString("nothing of the kind"))
                    .build();
            int status = status(request);
            assertThat(status).as(type).isBetween(400, 499);
        }
    }

    @Test
    void T56_aFileThatCannotBeReadIsRejectedWithItsReasonAndNeverServed() {
        Member member = Member.beneficiary();
        String id = upload(member, "cv.pdf", "%PDF-1.7\nnothing of the kind".getBytes())
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Awaitility.await()
                .untilAsserted(() -> as(member)
                        .get(CVS)
                        .then()
                        .body("items[0].status", equalTo("REJECTED"))
                        .body("items[0].rejection", equalTo("UNREADABLE")));
        as(member).get(CVS + "/" + id + "/content").then().spec(problem(404, "not-found"));
        assertThat(Path.of("target/test-data/cv").resolve(id)).doesNotExist();
    }

    @Test
    void aCvIsItsOwners() {
        Member owner = Member.beneficiary();
        Member other = Member.beneficiary();
        String id = ready(owner, upload(owner, "cv.txt", MASON).path("id"));

        as(other).get(CVS + "/" + id + "/content").then().spec(problem(404, "not-found"));
        as(other).delete(CVS + "/" + id).then().spec(problem(404, "not-found"));
        accept(other, id, "{}").then().spec(problem(404, "not-found"));
        as(other).get(CVS + "/" + UUID.randomUUID() + "/content").then().spec(problem(404, "not-found"));
        as(other).get(CVS + "/1/content").then().statusCode(404);
        given().get(CVS).then().spec(problem(401, "unauthenticated"));
        as(Member.employer("73282932000074", "Aciérie")).get(CVS).then().spec(problem(403, "forbidden"));
        as(owner).get(CVS + "/" + id + "/content").then().statusCode(200);
    }

    @Test
    void aPersonKeepsFiveFilesAndSendsTenAnHour() {
        Member member = Member.beneficiary();
        for (int i = 0; i < 5; i++) {
            upload(member, "cv.txt", ("maçon " + i).getBytes(StandardCharsets.UTF_8))
                    .then()
                    .statusCode(201);
        }
        upload(member, "cv.txt", MASON)
                .then()
                .spec(problem(429, "cv-limit-reached"))
                .header("Retry-After", not(nullValue()));
        for (int i = 0; i < 5; i++) {
            List<String> ids = as(member).get(CVS).path("items.id");
            as(member).delete(CVS + "/" + ids.get(0)).then().statusCode(204);
            upload(member, "cv.txt", ("plombier " + i).getBytes(StandardCharsets.UTF_8))
                    .then()
                    .statusCode(201);
        }
        List<String> ids = as(member).get(CVS + "?limit=2").path("items.id");
        assertThat(ids).hasSize(2);
        as(member).delete(CVS + "/" + ids.get(0)).then().statusCode(204);
        upload(member, "cv.txt", MASON)
                .then()
                .spec(problem(429, "too-many-requests"))
                .header("Retry-After", not(nullValue()));
    }

    @Test
    void aRetriedUploadIsTheSameCv() {
        Member member = Member.beneficiary();
        String key = UUID.randomUUID().toString();
        String first =
                keyed(member, key, MASON).then().statusCode(201).extract().path("id");

        keyed(member, key, MASON).then().statusCode(201).body("id", equalTo(first));
        keyed(member, key, "autre chose".getBytes()).then().spec(problem(422, "idempotency-key-reused"));
        as(member).get(CVS).then().body("items", hasSize(1));
    }

    /** The status that answers the mere announcement of so many bytes: none of them is sent. */
    private static int announce(Member member, int bytes) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            String head = """
                    POST %s HTTP/1.1\r
                    Host: 127.0.0.1\r
                    Authorization: Bearer %s\r
                    Content-Type: multipart/form-data; boundary=x\r
                    Content-Length: %d\r
                    Expect: 100-continue\r
                    \r
                    """.formatted(CVS, member.accessToken(), bytes);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String status = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return Integer.parseInt(status.substring("HTTP/1.1 ".length()));
        }
    }

    private static HttpRequest.Builder toCvs(Member member, String type) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + CVS))
                .header("Authorization", "Bearer " + member.accessToken())
                .header("Content-Type", type);
    }

    private static int status(HttpRequest request) throws Exception {
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    /** The CV's id once it is READY: the first run of the extractor looks for what the machine allows, and may be slow. */
    private static String ready(Member member, String id) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> "READY".equals(as(member).get(CVS).path("items.find { it.id == '" + id + "' }.status")));
        return id;
    }

    private static Response upload(Member member, String filename, byte[] content) {
        return as(member)
                .multiPart("file", filename, content, "application/octet-stream")
                .post(CVS);
    }

    private static Response keyed(Member member, String key, byte[] content) {
        return as(member)
                .header("Idempotency-Key", key)
                .multiPart("file", "cv.txt", content, "text/plain")
                .post(CVS);
    }

    private static Response accept(Member member, String id, String body) {
        return as(member).contentType("application/json").body(body).post(CVS + "/" + id + "/suggestions/accept");
    }

    private static RequestSpecification as(Member member) {
        // As browsers do: file names in UTF-8, not in ASCII with question marks.
        var asBrowsersDo = HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE);
        return given().config(RestAssured.config()
                        .httpClient(asBrowsersDo)
                        .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8")))
                .auth()
                .oauth2(member.accessToken());
    }
}
