package fr.monjob.gateway.forwarding;

import fr.monjob.gateway.exchange.Exchange;
import fr.monjob.gateway.exchange.ProblemAnswer;
import fr.monjob.gateway.filter.HeaderPolicy;
import fr.monjob.gateway.routing.RouteKind;
import fr.monjob.gateway.routing.RoutingConfig.Budget;
import fr.monjob.gateway.session.BrowserSession;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * One request on its way to a service and its answer on the way back, within its budget. All of it happens on the
 * caller's event loop. Whatever goes wrong is decided once, in {@link #giveUp}; the call to the service is then reset and
 * the caller gets that problem, or, when its answer has begun, the end of the connection. An instance that cannot be
 * reached gives way to another one, once, and so does one that hung up on a question before it answered.
 */
final class Forwarding implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Forwarding.class);

    private static final ProxyOptions OPTIONS = new ProxyOptions().setSupportWebSocket(false);

    private static final Duration RETRY = Duration.ofSeconds(2);

    private final Exchange exchange;
    private final Assignment assignment;
    private final Budget budget;
    private final Vertx vertx;
    private final ProblemAnswer problems;
    private final Optional<BrowserSession> session;
    private HttpClientRequest call;
    private ProblemException verdict;
    private boolean answered;

    Forwarding(
            Exchange exchange,
            Assignment assignment,
            Budget budget,
            Vertx vertx,
            ProblemAnswer problems,
            Optional<BrowserSession> session) {
        this.exchange = exchange;
        this.assignment = assignment;
        this.budget = budget;
        this.vertx = vertx;
        this.problems = problems;
        this.session = session;
    }

    void start() {
        exchange.onEnd(this::ended);
        exchange.request().exceptionHandler(this::broken);
        within(budget.sending(), ProblemCode.REQUEST_TIMEOUT, exchange.request()::isEnded);
        HttpProxy.reverseProxy(OPTIONS, assignment.client())
                .origin(context -> connect())
                .addInterceptor(this)
                .handle(exchange.request());
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        HeaderPolicy.clean(context.request().headers(), exchange);
        session.ifPresent(form -> form.showDevice(context.request().headers()));
        context.request().setURI(exchange.target().uri()).setBody(body(context));
        return context.sendRequest()
                .recover(failure -> askAgain(context, failure))
                .recover(failure -> {
                    ProblemException problem = verdict == null ? judge(failure) : verdict;
                    assignment.report(isServices(problem, failure) ? Breaker::failed : Breaker::abandoned);
                    log(problem, failure);
                    problems.send(exchange, problem);
                    // Never completes: the proxy would answer a 502 of its own.
                    return Promise.<ProxyResponse>promise().future();
                });
    }

    /** Reading harms nothing, however often: another instance may answer what one broke off. */
    private Future<ProxyResponse> askAgain(ProxyContext context, Throwable failure) {
        HttpMethod method = exchange.request().method();
        if (call == null || method != HttpMethod.GET && method != HttpMethod.HEAD || !handOver(failure)) {
            return Future.failedFuture(failure);
        }
        context.request().setBody(Body.body(Buffer.buffer()));
        return context.sendRequest();
    }

    /** Whether another instance takes the call over, which has had no answer and no verdict. */
    private boolean handOver(Throwable failure) {
        boolean over = verdict == null && isServices(judge(failure), failure) && assignment.passOn();
        if (over) {
            call = null;
        }
        return over;
    }

    /** The caller's own body as it comes, or the one that stands for its cookie. */
    private Body body(ProxyContext context) {
        Optional<Buffer> instead = session.flatMap(BrowserSession::findBody);
        if (instead.isPresent()) {
            context.request().putHeader(HttpHeaders.CONTENT_TYPE, "application/json");
            exchange.request().handler(ignored -> {}).resume();
            sent();
            return Body.body(instead.get());
        }
        var meter = new BodyMeter(
                exchange.request(),
                budget.body().asLongValue(),
                () -> giveUp(ProblemCode.PAYLOAD_TOO_LARGE),
                this::sent,
                this::broken);
        return Body.body(meter, Forwarder.declaredLength(exchange));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        answered = true;
        assignment.report(Breaker::succeeded);
        HeaderPolicy.clean(context.response().headers());
        ErrorBody.complete(context.response(), exchange, problems);
        if (session.isPresent()) {
            return SessionAnswer.turn(context.response(), session.get())
                    .compose(done -> context.sendResponse(), this::unreadable)
                    .onComplete(done -> exchange.end());
        }
        if (SmallAnswer.suits(context.response(), exchange)) {
            SmallAnswer.compress(context.response(), exchange);
        }
        return context.sendResponse().onComplete(done -> exchange.end());
    }

    private Future<Void> unreadable(Throwable failure) {
        ProblemException unread = failure instanceof ProblemException worded
                ? worded
                : new ProblemException(ProblemCode.BAD_GATEWAY).causedBy(failure);
        problems.send(exchange, verdict == null ? unread : verdict);
        return Promise.<Void>promise().future();
    }

    private Future<HttpClientRequest> connect() {
        // Nothing was sent to who could not be reached: whatever the request does, another instance may do it.
        return reach().recover(failure -> handOver(failure) ? reach() : Future.failedFuture(failure))
                .compose(ready -> {
                    // Failures arrive by the future; without a handler they would be logged as errors, too.
                    ready.exceptionHandler(failure -> {});
                    if (verdict != null || exchange.response().closed()) {
                        ready.reset();
                        return Future.failedFuture("Given up while connecting");
                    }
                    call = ready;
                    if ("100-continue".equalsIgnoreCase(exchange.request().getHeader(HttpHeaders.EXPECT))) {
                        exchange.response().writeContinue();
                    }
                    return Future.succeededFuture(ready);
                });
    }

    private Future<HttpClientRequest> reach() {
        return assignment.connect(exchange.request().method());
    }

    /** The last byte of the request has gone: from here on the service's time counts. */
    private void sent() {
        within(budget.firstByte(), ProblemCode.GATEWAY_TIMEOUT, () -> answered);
        within(budget.total(), ProblemCode.GATEWAY_TIMEOUT, () -> false);
        if (exchange.route().kind() == RouteKind.STREAM) {
            exchange.findToken()
                    .map(token -> Duration.between(Instant.now(), token.expiresAt()))
                    .ifPresent(left -> within(left, ProblemCode.UNAUTHENTICATED, () -> false));
        }
    }

    private void within(Duration time, ProblemCode otherwise, BooleanSupplier done) {
        if (time.isZero() || time.isNegative()) {
            return;
        }
        long timer = vertx.setTimer(time.toMillis(), late -> {
            if (!done.getAsBoolean()) {
                giveUp(otherwise);
            }
        });
        exchange.onEnd(() -> vertx.cancelTimer(timer));
    }

    /** The body cannot be read on: badly cut into chunks, or the caller has gone. Vert.x closes right after this. */
    private void broken(Throwable cause) {
        if (verdict == null) {
            verdict = new ProblemException(ProblemCode.MALFORMED_REQUEST);
            problems.send(exchange, verdict);
            ((HttpServerConnection) exchange.request().connection())
                    .channelHandlerContext()
                    .flush();
        }
    }

    private void giveUp(ProblemCode code) {
        if (verdict == null) {
            verdict = new ProblemException(code);
            if (call != null) {
                call.reset();
            }
        }
    }

    /** What a failure that is not our own verdict means. */
    private ProblemException judge(Throwable failure) {
        ProblemCode code = call == null ? ProblemCode.UNAVAILABLE : ProblemCode.BAD_GATEWAY;
        return new ProblemException(code).withRetryAfter(RETRY).causedBy(failure);
    }

    /** What a service did that it should not have done; that it is away, its breaker and its measures tell. */
    private void log(ProblemException problem, Throwable failure) {
        boolean services = problem.code() == ProblemCode.BAD_GATEWAY || problem.code() == ProblemCode.GATEWAY_TIMEOUT;
        if (services && !exchange.response().closed()) {
            LOG.warnf(
                    "%s %s %s: %s, because of %s",
                    exchange.id(),
                    exchange.request().method(),
                    exchange.route().path(),
                    problem.code().code(),
                    failure);
        }
    }

    private boolean isServices(ProblemException problem, Throwable failure) {
        return problem.code().status() >= 500
                && !exchange.response().closed()
                && !(failure instanceof ConnectionPoolTooBusyException);
    }

    private void ended() {
        assignment.report(Breaker::abandoned);
        if (call != null && !exchange.response().ended()) {
            call.reset();
        }
    }
}
