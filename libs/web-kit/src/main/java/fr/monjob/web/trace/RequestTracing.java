package fr.monjob.web.trace;

import fr.monjob.trace.Step;
import fr.monjob.trace.Traces;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** The step of a service in the trace that the gateway began, under the template of the route: never its path or query. */
@ApplicationScoped
class RequestTracing {

    /** Where the framework leaves the template for whoever measures. */
    private static final String TEMPLATE = "UrlPathTemplate";

    /** Health and metrics, asked by machines every second. */
    private static final String OPERATIONS = "/q/";

    private final Traces traces;

    RequestTracing(Traces traces) {
        this.traces = traces;
    }

    void begin(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (request.uri().startsWith(OPERATIONS)) {
            return;
        }
        Step step = traces.request(request.getHeader(Traces.HEADER));
        step.enter();
        Context context = Vertx.currentContext();
        routing.addEndHandler(ended -> step.answered(
                request.method().name(),
                context.getLocal(TEMPLATE),
                routing.response().getStatusCode()));
    }
}
