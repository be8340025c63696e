package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many who bring a CV at once cost the others little: files are read two at a time, by processes that go behind. */
@ExtendWith(Product.class)
class CvFloodIT {

    private static final int PEOPLE = 40;
    private static final int AT_ONCE = 10;
    private static final int LOOKS = 201;

    private static final String CVS = "/profiles/me/cvs";
    private static final byte[] CV = "{\\rtf1 Ma\\'e7on depuis dix ans\\par}".getBytes(StandardCharsets.US_ASCII);

    @Test
    void P19_whoReadsMeanwhileIsAnsweredAndEveryFileIsRead() {
        List<Caller> people = Stream.generate(() -> Caller.register("BENEFICIARY", ""))
                .limit(PEOPLE)
                .toList();
        Caller reader = people.get(0);
        looks(reader);
        Looks alone = looks(reader);
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        long begin = System.nanoTime();
        List<CompletableFuture<Void>> files = people.stream()
                .map(person -> CompletableFuture.runAsync(() -> bring(person), threads))
                .toList();
        Looks meanwhile = looks(reader);
        assertThat(files).as("files that are still being read").anyMatch(file -> !file.isDone());
        files.forEach(CompletableFuture::join);
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
        threads.shutdown();
        System.out.printf("A look takes %s, while %d CVs are read in %d s %s%n", alone, PEOPLE, seconds, meanwhile);
    }

    private static void bring(Caller person) {
        int status = person.request()
                .contentType("multipart/form-data")
                .multiPart("file", "cv.rtf", CV, "application/rtf")
                .post(CVS)
                .statusCode();
        assertThat(status).isEqualTo(201);
        await().atMost(Caller.PATIENCE)
                .until(() -> "READY".equals(person.request().get(CVS).path("items[0].status")));
    }

    private static Looks looks(Caller person) {
        return Looks.take(
                LOOKS,
                () -> assertThat(person.request().get("/offers?limit=1").statusCode())
                        .isEqualTo(200));
    }
}
