package fr.monjob.gateway.filter;

import fr.monjob.gateway.exchange.Exchange;
import fr.monjob.gateway.exchange.RequestTarget;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What every request passes before anything is decided on it, and what every answer passes before it leaves. */
@ApplicationScoped
public class StrictFilter {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");
    private static final String ALLOW = "DELETE, GET, HEAD, POST, PUT";

    private final HostPolicy hosts;
    private final CorsPolicy cors;
    private final SecurityHeaders security;

    public StrictFilter(FilterConfig config) {
        this.hosts = new HostPolicy(config.names());
        this.cors = new CorsPolicy(config.origins().orElse(Set.of()));
        this.security = new SecurityHeaders(config.tiles());
    }

    /** Has the headers and of CORS put on whatever answer this exchange gets. */
    public void dress(Exchange exchange) {
        HttpServerResponse response = exchange.response();
        response.headersEndHandler(writing -> {
            security.addTo(response.headers(), exchange, response.getStatusCode());
            cors.addTo(response.headers(), exchange.request());
        });
    }

    /**
     * Checks the message and normalises its target.
     *
     * @throws ProblemException 400, 405, 415 or 421
     */
    public void check(Exchange exchange) {
        var request = exchange.request();
        if (!METHODS.contains(request.method().name())) {
            exchange.response().putHeader(HttpHeaders.ALLOW, ALLOW);
            throw new ProblemException(ProblemCode.METHOD_NOT_ALLOWED);
        }
        FramingPolicy.check(request.version(), request.headers());
        hosts.check(request.getHeader(HttpHeaders.HOST));
        exchange.accept(RequestTarget.of(request.uri()));
    }

    /** Answers the question of a browser whether a foreign page may call us; false when it is another question. */
    public boolean answersPreflight(Exchange exchange) {
        if (!cors.isPreflight(exchange.request())) {
            return false;
        }
        boolean allowed = cors.allows(exchange.request().getHeader(HttpHeaders.ORIGIN));
        exchange.response().setStatusCode(allowed ? 204 : 403).end();
        return true;
    }
}
