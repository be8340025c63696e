package fr.monjob.system.chaos;

import fr.monjob.system.Installation;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Does one bad thing after the other, and makes each good again before the next. The seed decides which, to whom and how long. */
final class Nemesis {

    private static final Duration BETWEEN_FAULTS = Duration.ofSeconds(5);
    private static final int LONGEST_MILLIS = 12_000;
    private static final List<String> APPLICATIONS = List.of(
            "profile-service",
            "offer-service",
            "matching-service",
            "notification-service",
            "insertion-service",
            "api-gateway");

    private final Installation product;
    private final Stores stores;
    private final Journal journal;
    private final Random dice;
    private final Map<String, Integer> faults = new TreeMap<>();

    Nemesis(Installation product, Stores stores, Journal journal, Random dice) {
        this.product = product;
        this.stores = stores;
        this.journal = journal;
        this.dice = dice;
    }

    /** One fault, healed when this returns; then a pause. */
    void strike() {
        String application = APPLICATIONS.get(dice.nextInt(APPLICATIONS.size()));
        int millis = 1_000 + dice.nextInt(LONGEST_MILLIS);
        switch (dice.nextInt(10)) {
            case 0, 1 -> kill(application, 0);
            case 2 -> endAndRestart(application);
            case 3, 4 -> freeze(application, millis);
            case 5 -> cut(Stores.SERVICES.get(dice.nextInt(Stores.SERVICES.size())));
            case 6 -> freeze("postgis", millis);
            case 7 -> crashPostgis(millis);
            case 8 -> freeze("kafka", millis);
            default -> kill("kafka", millis);
        }
        pause(BETWEEN_FAULTS);
    }

    /** How often each fault struck. */
    Map<String, Integer> faults() {
        return faults;
    }

    /** @param awayMillis how long it stays away */
    private void kill(String part, int awayMillis) {
        note("kill -9 " + part);
        product.kill(part);
        pause(Duration.ofMillis(awayMillis));
        product.monjob("restart", part);
    }

    private void endAndRestart(String application) {
        note("restart " + application);
        product.monjob("restart", application);
    }

    /** As {@code pg_ctl stop -m immediate}: no checkpoint, no goodbye. */
    private void crashPostgis(int awayMillis) {
        note("crash postgis");
        ProcessHandle server = product.process("postgis");
        signal("QUIT", Stream.of(server));
        server.onExit().join();
        pause(Duration.ofMillis(awayMillis));
        product.monjob("restart", "postgis");
    }

    private void freeze(String part, int millis) {
        note("freeze " + part);
        ProcessHandle server = product.process(part);
        List<ProcessHandle> all =
                Stream.concat(Stream.of(server), server.descendants()).toList();
        signal("STOP", all.stream());
        try {
            pause(Duration.ofMillis(millis));
        } finally {
            signal("CONT", all.stream().filter(ProcessHandle::isAlive));
        }
    }

    private void cut(String service) {
        note("cut " + service + " from postgis");
        try {
            stores.cutConnections(service);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The time that a fault lasts is what is tried: nothing is waited for. */
    private static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    private void note(String fault) {
        journal.note(fault);
        faults.merge(fault, 1, Integer::sum);
    }

    private static void signal(String name, Stream<ProcessHandle> processes) {
        String[] command = Stream.concat(
                        Stream.of("kill", "-" + name), processes.map(each -> Long.toString(each.pid())))
                .toArray(String[]::new);
        try {
            // A process that ended meanwhile makes it fail, which is all right.
            new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
