package fr.monjob.bench.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** Who asks one question after the other and notes how long each answer took. */
final class TimedCallers {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private final List<Ask> asks;
    private final List<Long> served = new ArrayList<>();
    private final List<Long> turnedAway = new ArrayList<>();
    private int at;

    TimedCallers(URI base, List<Ask> asks) {
        this.base = base;
        this.asks = asks;
    }

    /** @throws IllegalStateException when the answer is neither what was asked for nor a refusal that says when to come again */
    void askOnce() {
        Ask ask = asks.get(at++ % asks.size());
        HttpRequest request = HttpRequest.newBuilder(base.resolve(ask.path()))
                .header("Authorization", "Bearer " + ask.token())
                .build();
        try {
            long begin = System.nanoTime();
            HttpResponse<Void> answer = http.send(request, HttpResponse.BodyHandlers.discarding());
            long took = System.nanoTime() - begin;
            if (answer.statusCode() == 200) {
                served.add(took);
            } else if (answer.statusCode() == 503
                    && answer.headers().firstValue("Retry-After").isPresent()) {
                turnedAway.add(took);
            } else {
                throw new IllegalStateException("Answered by " + answer.statusCode());
            }
        } catch (IOException failed) {
            throw new IllegalStateException("Not answered", failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    /** Nanoseconds of each answer. */
    long[] served() {
        return served.stream().mapToLong(Long::longValue).toArray();
    }

    long[] turnedAway() {
        return turnedAway.stream().mapToLong(Long::longValue).toArray();
    }
}
