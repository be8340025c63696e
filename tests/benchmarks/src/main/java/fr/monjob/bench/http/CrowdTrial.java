package fr.monjob.bench.http;

import fr.monjob.bench.measure.Latencies;
import fr.monjob.bench.report.Figures;
import fr.monjob.bench.report.Names;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Many more at the public door than there is room for, each of whom asks again as soon as they were turned away; and some
 * beside them whose answers are timed, since the crowd's own do not tell how long each kind took.
 */
final class CrowdTrial {

    /** Keep everything busy and are all served. */
    private static final int FEW = 16;

    /** Five times as many as may be under way at once, who never rest. */
    private static final int CROWD = 1_000;

    private static final int SECONDS = 10;
    private static final int CROWD_SECONDS = 60;

    private final URI gateway;

    CrowdTrial(URI gateway) {
        this.gateway = gateway;
    }

    /** @throws IllegalStateException when somebody is turned away without being told when to come again */
    void measure(List<Ask> asks, Figures into) {
        into.put(Names.PEAK + Names.REQUESTS, served(asks));
        CompletableFuture<Load> crowd =
                CompletableFuture.supplyAsync(() -> Wrk.flood(gateway, asks, CROWD, CROWD_SECONDS));
        TimedCallers some = new TimedCallers(gateway, asks);
        while (!crowd.isDone()) {
            some.askOnce();
        }
        Load flood = crowd.join();
        into.put(Names.CROWD + Names.REQUESTS, flood.good());
        into.put(Names.TURNED_AWAY + Names.REQUESTS, flood.refused());
        into.put(Names.AFTERWARDS + Names.REQUESTS, served(asks));
        put(Names.CROWD, some.served(), into);
        put(Names.TURNED_AWAY, some.turnedAway(), into);
    }

    private double served(List<Ask> asks) {
        Load load = Wrk.flood(gateway, asks, FEW, SECONDS);
        if (load.refused() > 0) {
            throw new IllegalStateException("Some of so few were turned away");
        }
        return load.perSecond();
    }

    private static void put(String name, long[] nanos, Figures into) {
        if (nanos.length > 0) {
            Latencies latencies = Latencies.of(nanos, 0);
            into.put(name + " p50", latencies.micros(50));
            into.put(name + " p99", latencies.micros(99));
        }
    }
}
