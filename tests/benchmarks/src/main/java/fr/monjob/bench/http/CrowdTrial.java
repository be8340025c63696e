package fr.monjob.bench.http;

import fr.monjob.bench.measure.Latencies;
import fr.monjob.bench.report.Figures;
import fr.monjob.bench.report.Names;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Far more at the public door than can be served, for a minute. They come when they come: each rests about a second after
 * each answer, so that a quick no brings the next request no sooner than a slow yes.
 */
final class CrowdTrial {

    /** Keep everything busy and are all served. */
    private static final int FEW = 8;

    /** So many for each request a second that can be served; the answers take some of their time. */
    private static final int TIMES = 6;

    private static final int REST_MILLIS = 1_000;
    private static final int SECONDS = 10;
    private static final int CROWD_SECONDS = 60;

    private final URI gateway;

    CrowdTrial(URI gateway) {
        this.gateway = gateway;
    }

    /** @throws IllegalStateException when somebody has no answer, or is turned away without being told when to come again */
    void measure(List<Ask> asks, Figures into) throws InterruptedException {
        few(asks);
        double peak = few(asks).served();
        into.put(Names.PEAK + Names.REQUESTS, peak);
        int many = (int) Math.round(peak * TIMES * REST_MILLIS / 1_000);
        CompletableFuture<Load> coming =
                CompletableFuture.supplyAsync(() -> Wrk.crowd(gateway, asks, many, REST_MILLIS, CROWD_SECONDS));
        Passers passers = new Passers(gateway, asks);
        passers.comeUntil(coming);
        Load crowd = coming.join();
        into.put(Names.AFTERWARDS + Names.REQUESTS, few(asks).served());
        into.put(Names.CROWD, many);
        into.put(Names.CROWD + Names.REQUESTS, crowd.perSecond());
        into.put(Names.SERVED + Names.REQUESTS, crowd.served());
        put(Names.SERVED, passers.list(true), into);
        put(Names.TURNED_AWAY, passers.list(false), into);
    }

    private Load few(List<Ask> asks) {
        return Wrk.crowd(gateway, asks, FEW, 0, SECONDS);
    }

    private static void put(String name, long[] nanos, Figures into) {
        if (nanos.length > 0) {
            Latencies latencies = Latencies.of(nanos, 0);
            into.put(name + " p50", latencies.micros(50));
            into.put(name + " p99", latencies.micros(99));
        }
    }
}
