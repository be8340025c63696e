package fr.monjob.bench.measure;

import fr.monjob.bench.contender.Contender;
import fr.monjob.bench.world.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * Asks a contender all questions, whole rounds of them, and times each answer: percentiles over different questions, not
 * over one that is repeated until it is warm. Threads begin at different questions.
 *
 * @param warmUpNanos  so long, before anything counts
 * @param measureNanos at least so long, and a round
 */
public record Stopwatch(long warmUpNanos, long measureNanos) {

    private static final int MOST_ROUNDS = 200;

    public Latencies time(Contender contender, List<Question> questions, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Timed>> asking = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int from = questions.size() * thread / threads;
                asking.add(pool.submit(() -> timed(contender, questions, from)));
            }
            List<Timed> all = new ArrayList<>();
            for (Future<Timed> each : asking) {
                all.add(each.get());
            }
            long[] nanos = all.stream()
                    .flatMapToLong(each -> LongStream.of(each.nanos))
                    .toArray();
            return Latencies.of(
                    nanos, all.stream().mapToDouble(Timed::perSecond).sum());
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(contender.name() + " failed", e);
        } finally {
            pool.shutdown();
        }
    }

    private record Timed(long[] nanos, long took) {

        double perSecond() {
            return nanos.length * 1e9 / took;
        }
    }

    private Timed timed(Contender contender, List<Question> questions, int from) {
        long warm = System.nanoTime() + warmUpNanos;
        for (int i = from; System.nanoTime() < warm; i++) {
            contender.ask(questions.get(i % questions.size()));
        }
        long start = System.nanoTime();
        long[] nanos = new long[0];
        for (int round = 0; round == 0 || round < MOST_ROUNDS && System.nanoTime() - start < measureNanos; round++) {
            nanos = Arrays.copyOf(nanos, nanos.length + questions.size());
            round(contender, questions, from, nanos, round * questions.size());
        }
        return new Timed(nanos, System.nanoTime() - start);
    }

    private static void round(Contender contender, List<Question> questions, int from, long[] nanos, int at) {
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get((from + i) % questions.size());
            long start = System.nanoTime();
            contender.ask(question);
            nanos[at + i] = System.nanoTime() - start;
        }
    }
}
