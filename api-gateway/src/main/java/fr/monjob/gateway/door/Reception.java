package fr.monjob.gateway.door;

import fr.monjob.gateway.exchange.Exchange;
import fr.monjob.gateway.exchange.ProblemAnswer;
import fr.monjob.gateway.filter.StrictFilter;
import fr.monjob.gateway.forwarding.Forwarder;
import fr.monjob.gateway.limit.AccessTokens;
import fr.monjob.gateway.limit.Crowd;
import fr.monjob.gateway.limit.InFlight;
import fr.monjob.gateway.limit.RateLimits;
import fr.monjob.gateway.limit.StreamSlots;
import fr.monjob.gateway.routing.Route;
import fr.monjob.gateway.routing.RouteKind;
import fr.monjob.gateway.routing.RouteTable;
import fr.monjob.gateway.webapp.WebApp;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** The way of a request, step by step; each step may refuse it, and nothing later sees what an earlier one refused. */
@ApplicationScoped
public class Reception {

    private static final Logger LOG = Logger.getLogger(Reception.class);

    private final StrictFilter filter;
    private final RouteTable routes;
    private final AccessTokens tokens;
    private final RateLimits rates;
    private final InFlight inFlight;
    private final Crowd crowd;
    private final StreamSlots streams;
    private final Forwarder forwarder;
    private final GatewayAnswers own;
    private final ProblemAnswer problems;
    private final RequestLog requestLog;
    private final WebApp webApp;

    Reception(
            StrictFilter filter,
            RouteTable routes,
            AccessTokens tokens,
            RateLimits rates,
            InFlight inFlight,
            Crowd crowd,
            StreamSlots streams,
            Forwarder forwarder,
            GatewayAnswers own,
            ProblemAnswer problems,
            RequestLog requestLog,
            WebApp webApp) {
        this.filter = filter;
        this.routes = routes;
        this.tokens = tokens;
        this.rates = rates;
        this.inFlight = inFlight;
        this.crowd = crowd;
        this.streams = streams;
        this.forwarder = forwarder;
        this.own = own;
        this.problems = problems;
        this.requestLog = requestLog;
        this.webApp = webApp;
    }

    /** Takes a request that could be read. */
    void receive(HttpServerRequest request) {
        Exchange exchange = open(request);
        try {
            filter.check(exchange);
            rates.countPeer(exchange);
            if (!filter.answersPreflight(exchange)) {
                route(exchange);
            }
        } catch (ProblemException refused) {
            problems.send(exchange, refused);
        } catch (RuntimeException bug) {
            LOG.errorf(bug, "Request %s failed", exchange.id());
            problems.send(exchange, new ProblemException(ProblemCode.INTERNAL_ERROR));
        }
    }

    /** Answers a request that Netty could not read, or found too long. */
    void refuse(HttpServerRequest request) {
        Throwable cause = request.decoderResult().cause();
        ProblemCode code = cause instanceof TooLongHttpLineException
                ? ProblemCode.URI_TOO_LONG
                : cause instanceof TooLongHttpHeaderException
                        ? ProblemCode.HEADERS_TOO_LARGE
                        : ProblemCode.MALFORMED_REQUEST;
        problems.send(open(request), new ProblemException(code));
    }

    private Exchange open(HttpServerRequest request) {
        Exchange exchange = Exchange.open(request);
        filter.dress(exchange);
        requestLog.watch(exchange);
        return exchange;
    }

    private void route(Exchange exchange) {
        RouteTable.Methods methods = routes.findPath(exchange.target().path())
                .or(() -> webApp.findPath(exchange))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        Route route = methods.find(exchange.request().method().name()).orElseThrow(() -> {
            exchange.response().putHeader(HttpHeaders.ALLOW, methods.allow());
            return new ProblemException(ProblemCode.METHOD_NOT_ALLOWED);
        });
        exchange.routeTo(route);
        tokens.find(exchange.request().getHeader(HttpHeaders.AUTHORIZATION)).ifPresent(exchange::identify);
        rates.countRouted(exchange);
        if (route.isOwn()) {
            own.answer(exchange);
            return;
        }
        streams.enter(exchange);
        if (route.kind() != RouteKind.STREAM) {
            inFlight.enter(exchange);
            crowd.enter(exchange);
        }
        forwarder.forward(exchange);
    }
}
