package fr.monjob.demo.run;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Several who work side by side; the first failure ends the work. */
final class Crew implements AutoCloseable {

    private final ExecutorService workers;

    /** @param size some more than the cores: each of them waits for an answer most of the time */
    Crew(int size) {
        workers = Executors.newFixedThreadPool(size);
    }

    /** Does all of it and returns when it is done. */
    <T> void each(List<T> all, Consumer<T> work) {
        List<? extends Future<?>> tasks =
                all.stream().map(one -> workers.submit(() -> work.accept(one))).toList();
        try {
            for (Future<?> task : tasks) {
                task.get();
            }
        } catch (ExecutionException failed) {
            workers.shutdownNow();
            throw new IllegalStateException(failed.getCause().getMessage(), failed.getCause());
        } catch (InterruptedException stopped) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped", stopped);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
