package fr.monjob.demo.run;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what the services tell each other. */
final class Patience {

    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration WINDOW = Duration.ofSeconds(2);
    /** All parts together, of one core: waiting for news they use less. */
    private static final double QUIET = 0.25;

    private Patience() {}

    /**
     * Waits until something is there.
     *
     * @throws IllegalStateException when it is not after so long
     */
    static void await(String what, Duration atMost, BooleanSupplier there) {
        if (!isThere(atMost, there)) {
            throw new IllegalStateException(what + " was not there after " + atMost.toSeconds() + " s");
        }
    }

    /** Waits until something is there, no longer than that. @return whether it is */
    static boolean isThere(Duration atMost, BooleanSupplier there) {
        long until = System.nanoTime() + atMost.toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > until) {
                return false;
            }
            pause(LOOK);
        }
        return true;
    }

    /** Waits until the product's processes have next to nothing to do, no longer than that. */
    static void awaitQuiet(StackCpu cpu, Duration atMost) {
        long until = System.nanoTime() + atMost.toNanos();
        double used = cpu.knowsProduct() ? 1 : 0;
        while (used > QUIET * WINDOW.toSeconds() && System.nanoTime() < until) {
            double before = sum(cpu.seconds());
            pause(WINDOW);
            used = sum(cpu.seconds()) - before;
        }
    }

    private static double sum(Map<String, Double> seconds) {
        return seconds.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static void pause(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting", stopped);
        }
    }
}
