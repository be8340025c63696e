package fr.monjob.bench.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Some who come at a fixed pace, however long the others wait, and whose answers are timed by their kind. */
final class Passers {

    private static final Duration PACE = Duration.ofMillis(25);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private final List<Ask> asks;
    private final List<CompletableFuture<Passed>> all = new ArrayList<>();

    /** @param nanos from asking to the last byte of the answer */
    private record Passed(boolean served, long nanos) {}

    Passers(URI base, List<Ask> asks) {
        this.base = base;
        this.asks = asks;
    }

    /** Comes until the others have gone. */
    void comeUntil(CompletableFuture<?> gone) throws InterruptedException {
        long next = System.nanoTime();
        while (!gone.isDone()) {
            all.add(askOnce(asks.get(all.size() % asks.size())));
            next += PACE.toNanos();
            Thread.sleep(Duration.ofNanos(Math.max(0, next - System.nanoTime())).toMillis());
        }
    }

    private CompletableFuture<Passed> askOnce(Ask ask) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(ask.path()))
                .header("Authorization", "Bearer " + ask.token())
                .timeout(Duration.ofSeconds(20));
        if (ask.body().isEmpty()) {
            request.GET();
        } else {
            request.header("Content-Type", "application/json")
                    .header("If-Match", "*")
                    .method(ask.method(), HttpRequest.BodyPublishers.ofString(ask.body()));
        }
        long begin = System.nanoTime();
        return http.sendAsync(request.build(), HttpResponse.BodyHandlers.discarding())
                .thenApply(answer -> new Passed(isServed(answer), System.nanoTime() - begin));
    }

    private static boolean isServed(HttpResponse<Void> answer) {
        int status = answer.statusCode();
        boolean later = (status == 503 || status == 429)
                && answer.headers().firstValue("Retry-After").isPresent();
        if (status / 100 != 2 && !later) {
            throw new IllegalStateException("Answered by " + status);
        }
        return !later;
    }

    /**
     * Nanoseconds of each answer that was a success, or of each that was a no.
     *
     * @throws CompletionException when one was neither: no answer, or a no that says nothing of when to come again
     */
    long[] list(boolean served) {
        return all.stream()
                .map(CompletableFuture::join)
                .filter(passed -> passed.served() == served)
                .mapToLong(Passed::nanos)
                .toArray();
    }
}
