package fr.monjob.profile.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.privacy.PersonalRecords;
import fr.monjob.profile.account.Member;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A person leaves in the moment in which something of theirs is written. */
@QuarkusTest
@WithStack(testKeys = false)
class ErasureRaceTest {

    private static final int PEOPLE = 60;
    private static final int MOST_MILLISECONDS_BETWEEN = 25;
    private static final Path FILES = Path.of("target/test-data/cv");
    private static final String ME = "/api/v1/profiles/me";
    private static final String CV = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"cv.txt\"\r\n\r\n"
            + "maçon depuis dix ans\r\n--x--\r\n";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Inject
    PersonalRecords records;

    @Inject
    EntityManager database;

    @Test
    void T71_whatIsWrittenMeanwhileGoesAlong() {
        List<Member> gone = new ArrayList<>();
        TreeMap<String, Integer> answers = new TreeMap<>();
        Set<String> files = files();
        for (int i = 0; i < PEOPLE; i++) {
            Member person = Member.beneficiary();
            if (random.nextBoolean()) {
                upload(person).join();
            }
            if (random.nextBoolean()) {
                lastSeenYesterday(person);
            }
            var upload = upload(person);
            var edit = send(person, "PUT", ME, profile(person));
            var show = send(person, "PUT", ME + "/visibility", "{\"published\": true, \"consent\": true}");
            var login = send(
                    person,
                    "POST",
                    "/api/v1/auth/login",
                    "{\"identifier\": \"%s\", \"password\": \"%s\"}".formatted(person.identifier(), Member.PASSWORD));
            var refresh = send(
                    person, "POST", "/api/v1/auth/refresh", "{\"refreshToken\": \"" + person.refreshToken() + "\"}");
            var erasure = send(person, "DELETE", ME, "");
            answers.merge("upload " + upload.join(), 1, Integer::sum);
            answers.merge("edit " + edit.join(), 1, Integer::sum);
            answers.merge("show " + show.join(), 1, Integer::sum);
            answers.merge("login " + login.join(), 1, Integer::sum);
            answers.merge("refresh " + refresh.join(), 1, Integer::sum);
            answers.merge("erasure " + erasure.join(), 1, Integer::sum);
            if (erasure.join() == 503) {
                answers.merge("erasure " + send(person, "DELETE", ME, "").join(), 1, Integer::sum);
            }
            gone.add(person);
        }
        System.out.println("Seed " + seed + ": " + answers);

        assertThat(answers.get("erasure 202")).as("seed %d: %s", seed, answers).isEqualTo(PEOPLE);
        // 503: where there is other work, some wait for the person's row longer than anybody is let wait.
        assertThat(answers.keySet())
                .as("seed %d", seed)
                .isSubsetOf(
                        "edit 200",
                        "edit 401",
                        "edit 404",
                        "edit 503",
                        "erasure 202",
                        "erasure 503",
                        "login 200",
                        "login 401",
                        "login 503",
                        "refresh 200",
                        "refresh 401",
                        "refresh 503",
                        "show 200",
                        "show 401",
                        "show 404",
                        "show 422",
                        "show 503",
                        "upload 201",
                        "upload 401",
                        "upload 404",
                        "upload 503");
        for (Member person : gone) {
            assertThat(records.read(person.id())).as("seed %d", seed).doesNotContainKeys("person", "cv", "account");
        }
        assertThat(files()).as("seed %d", seed).isEqualTo(files);
    }

    /** So that the next log-in, or whatever else is contact, is noted in the person's row. */
    private void lastSeenYesterday(Member person) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "UPDATE person SET contacted_on = contacted_on - 1 WHERE id = :person")
                        .setParameter("person", person.id())
                        .executeUpdate());
    }

    private CompletableFuture<Integer> upload(Member person) {
        return later(person, "POST", ME + "/cvs", "multipart/form-data; boundary=x", CV);
    }

    private static String profile(Member person) {
        return """
                {"givenName": "Nora", "familyName": "Dubois", "email": "%s",
                 "home": {"communeCode": "62498", "location": {"lat": 50.43177, "lon": 2.83266}},
                 "mobility": {"modes": ["BIKE"], "drivingLicences": [], "maxMinutes": 45}, "skills": [], "languages": [],
                 "wantedJobs": [{"romeCode": "F1703", "radiusKm": 20, "contractTypes": ["CDI"],
                                 "weeklyHours": {"min": 20, "max": 35}}]}""".formatted(person.identifier());
    }

    private CompletableFuture<Integer> send(Member person, String method, String path, String body) {
        return later(person, method, path, "application/json", body);
    }

    /** The status of a request that leaves within a few milliseconds. */
    private CompletableFuture<Integer> later(Member person, String method, String path, String type, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + person.accessToken())
                .header("Content-Type", type)
                .header("If-Match", "*")
                .method(method, BodyPublishers.ofString(body))
                .build();
        var moment =
                CompletableFuture.delayedExecutor(random.nextInt(MOST_MILLISECONDS_BETWEEN), TimeUnit.MILLISECONDS);
        return CompletableFuture.supplyAsync(
                        () -> http.sendAsync(request, HttpResponse.BodyHandlers.discarding()), moment)
                .thenCompose(answer -> answer)
                .thenApply(HttpResponse::statusCode);
    }

    private static Set<String> files() {
        return Set.copyOf(Stream.ofNullable(FILES.toFile().listFiles(File::isFile))
                .flatMap(Stream::of)
                .map(File::getName)
                .toList());
    }
}
