package fr.monjob.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.StatusCode;
import java.util.Optional;
import org.jboss.logging.MDC;

/**
 * What one part did for a request or an event: a span. It tells only what it has a method for, so that no careless
 * attribute can carry a name, an address, a query or the words of a person.
 */
public final class Step {

    private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
    private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");
    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");
    private static final int OWN_FAULT = 500;

    private final Span span;

    Step(Span span) {
        this.span = span;
    }

    /** What is handed on to who goes on with it, as W3C Trace Context writes it; empty when nobody traces this. */
    public Optional<String> findTraceparent() {
        SpanContext own = span.getSpanContext();
        return own.isValid()
                ? Optional.of("00-" + own.getTraceId() + "-" + own.getSpanId() + "-"
                        + own.getTraceFlags().asHex())
                : Optional.empty();
    }

    /** From here on what this thread logs, tells and asks others belongs to the step. */
    public void enter() {
        findTraceparent().ifPresent(own -> MDC.put(Traces.HEADER, own));
    }

    /**
     * The request was answered, and the step ends.
     *
     * @param routeOrNull template of its route; null when it is no known one, for its path may be anything
     */
    public void answered(String method, String routeOrNull, int status) {
        span.updateName(routeOrNull == null ? method : method + " " + routeOrNull);
        span.setAttribute(METHOD, method);
        span.setAttribute(STATUS, (long) status);
        if (routeOrNull != null) {
            span.setAttribute(ROUTE, routeOrNull);
        }
        if (status >= OWN_FAULT) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }

    /** Does this within the step, which ends with it. Of a failure only its kind is told: its message may quote anything. */
    public void run(Runnable deed) {
        enter();
        try {
            deed.run();
        } catch (RuntimeException failure) {
            span.setStatus(StatusCode.ERROR);
            span.setAttribute(ERROR, failure.getClass().getName());
            throw failure;
        } finally {
            span.end();
            MDC.remove(Traces.HEADER);
        }
    }
}
