package fr.monjob.web.trace;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives every request its id before anything else sees it, so that even a refused one can be traced. */
@ApplicationScoped
public class RequestIdFilter {

    private final RequestTracing tracing;

    RequestIdFilter(RequestTracing tracing) {
        this.tracing = tracing;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(request -> {
            RequestId.assign(request);
            tracing.begin(request);
            request.next();
        });
    }
}
