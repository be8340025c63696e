package fr.monjob.gateway.door;

import fr.monjob.gateway.exchange.Exchange;
import fr.monjob.gateway.routing.Route;
import fr.monjob.trace.Step;
import fr.monjob.trace.Traces;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * One measure, the first step of a trace and, at debug level, one line for each request. Under the template of its route, never
 * its path or query: those may hold what a person typed, and would make a new series for each id.
 */
@ApplicationScoped
public class RequestLog {

    private static final Logger LOG = Logger.getLogger(RequestLog.class);

    /** Where the histogram has its bounds: enough to see what the promises say of answers, not more series than that. */
    private static final Duration[] OBJECTIVES = {
        Duration.ofMillis(100),
        Duration.ofMillis(300),
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        Duration.ofSeconds(5)
    };

    private final MeterRegistry meters;
    private final Traces traces;

    RequestLog(MeterRegistry meters, Traces traces) {
        this.meters = meters;
        this.traces = traces;
    }

    /** A trace of the caller's own ends here: neither what is traced nor a byte of a trace is for callers to choose. */
    void watch(Exchange exchange) {
        long start = System.nanoTime();
        Step step = traces.request(null);
        step.findTraceparent().ifPresent(exchange::traceAs);
        exchange.onEnd(() -> write(exchange, step, Duration.ofNanos(System.nanoTime() - start)));
    }

    private void write(Exchange exchange, Step step, Duration took) {
        String route = exchange.findRoute().map(Route::path).orElse("none");
        String method =
                exchange.findRoute().isPresent() ? exchange.request().method().name() : "ANY";
        int status = exchange.response().getStatusCode();
        Timer.builder("monjob.gateway.requests")
                .tag("route", route)
                .tag("method", method)
                .tag("status", String.valueOf(status))
                .serviceLevelObjectives(OBJECTIVES)
                .register(meters)
                .record(took);
        step.answered(method, exchange.findRoute().map(Route::path).orElse(null), status);
        LOG.debugf("%s %s %s %d %d ms", exchange.id(), method, route, status, took.toMillis());
    }
}
