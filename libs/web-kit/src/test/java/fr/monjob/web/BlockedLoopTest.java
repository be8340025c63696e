package fr.monjob.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

/** An event loop serves many: whoever makes it wait is found out. */
@QuarkusTest
@WithStack(kafka = false)
class BlockedLoopTest {

    private static final CountDownLatch SEEN = new CountDownLatch(1);

    /** Does what nobody may. */
    @ApplicationScoped
    static class Blocker {

        void register(@Observes Router router) {
            router.route("/blocks").handler(request -> {
                try {
                    SEEN.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
                request.response().end();
            });
        }
    }

    /** The words for which the logs of the whole product are searched. */
    @Test
    void F35_whoBlocksAnEventLoopIsInTheLog() {
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler log = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(ExtLogRecord.wrap(line).getFormattedMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(log);
        try {
            CompletableFuture<Integer> asked = CompletableFuture.supplyAsync(
                    () -> RestAssured.get("/blocks").statusCode());
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> lines.stream()
                            .anyMatch(line ->
                                    line.contains("vert.x-eventloop-thread") && line.contains("has been blocked for")));
            SEEN.countDown();
            assertThat(asked.join()).isEqualTo(200);
        } finally {
            Logger.getLogger("").removeHandler(log);
        }
    }
}
