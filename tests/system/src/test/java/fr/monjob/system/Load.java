package fr.monjob.system;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** Some callers who do the same again and again. */
final class Load {

    private final AtomicBoolean goOn = new AtomicBoolean(true);
    private final AtomicInteger answered = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads;
    private final List<CompletableFuture<Void>> callers;

    /** @param call one call; empty when all was well, else what was not */
    Load(int callers, Supplier<Optional<String>> call) {
        threads = Executors.newFixedThreadPool(callers);
        this.callers = Stream.generate(() -> CompletableFuture.runAsync(() -> repeat(call), threads))
                .limit(callers)
                .toList();
    }

    private void repeat(Supplier<Optional<String>> call) {
        while (goOn.get()) {
            try {
                call.get().ifPresent(failures::add);
            } catch (RuntimeException broken) {
                failures.add(broken.toString());
            }
            answered.incrementAndGet();
        }
    }

    /** Until so many more have been answered. */
    void await(int more) {
        int until = answered.get() + more;
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> answered.get() >= until);
    }

    /** Everything that was not well. */
    List<String> end() {
        goOn.set(false);
        callers.forEach(CompletableFuture::join);
        threads.shutdown();
        return List.copyOf(failures);
    }
}
