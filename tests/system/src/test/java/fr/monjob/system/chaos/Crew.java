package fr.monjob.system.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Everybody of a run, on a few threads: each of them lets its people act in turn. */
final class Crew implements AutoCloseable {

    private static final int RESIDENT_THREADS = 32;
    private static final int RESIDENTS_EACH = 3;
    private static final int COMPANY_THREADS = 6;
    private static final int COMPANIES_EACH = 4;

    private final Town town;
    private final ExecutorService threads = Executors.newFixedThreadPool(RESIDENT_THREADS + COMPANY_THREADS);
    private final List<Future<?>> work = new ArrayList<>();

    Crew(Town town) {
        this.town = town;
    }

    /** Everybody signs up, and works until the town's day ends. */
    void begin(long seed, Visitor advisor) {
        Random dice = new Random(seed);
        List<List<Actor>> groups = new ArrayList<>();
        for (int thread = 0; thread < COMPANY_THREADS; thread++) {
            List<Actor> group = new ArrayList<>();
            for (int i = 0; i < COMPANIES_EACH; i++) {
                group.add(new Company(town, new Random(dice.nextLong()), advisor));
            }
            groups.add(group);
        }
        for (int thread = 0; thread < RESIDENT_THREADS; thread++) {
            List<Actor> group = new ArrayList<>();
            for (int i = 0; i < RESIDENTS_EACH; i++) {
                group.add(new Resident(town, new Random(dice.nextLong())));
            }
            groups.add(group);
        }
        groups.forEach(group -> work.add(threads.submit(() -> work(group))));
    }

    /** Returns when each has the answer to the last thing they asked, or has lost patience. */
    void awaitEnd() throws InterruptedException, ExecutionException {
        for (Future<?> each : work) {
            each.get();
        }
    }

    private void work(List<Actor> group) {
        while (town.isAtWork()) {
            group.forEach(Actor::act);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
