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
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * One request on its way to a service and its answer on the way back, within its budget. All of it happens on the
 * caller's event loop. Whatever goes wrong is decided once, in {@link #conclude}; the call to the service is then reset and
 * the caller gets that problem, or, when its answer has begun, the end of the connection. An instance that cannot be
 * reached gives way to another one, once, and so does one that broke off before the caller had anything of its answer.
 */
final class Forwarding {

    private static final Logger LOG = Logger.getLogger(Forwarding.class);

    private static final Duration RETRY = Duration.ofSeconds(2);

    private final Exchange exchange;
    private final Assignment assignment;
    private final Budget budget;
    private final Vertx vertx;
    private final ProblemAnswer problems;
    private final Optional<BrowserSession> session;
    /** What stands for a browser's cookie, in place of the body that it sent. */
    private final Optional<Buffer> instead;

    /** Null before it is made, and when all of its answer has come: its connection may serve somebody else then. */
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
        this.instead = session.flatMap(BrowserSession::findBody);
    }

    void start() {
        HttpServerRequest request = exchange.request();
        exchange.onEnd(this::ended);
        request.exceptionHandler(this::broken);
        within(budget.sending(), ProblemCode.REQUEST_TIMEOUT, request::isEnded);
        if (handsBodyOn()) {
            request.pause();
        } else {
            request.resume();
            sent();
        }
        ask();
    }

    /** Nothing was sent to who could not be reached: whatever the request does, another instance may do it. */
    private void ask() {
        reach().recover(failure -> handOver(failure) ? reach() : Future.failedFuture(failure))
                .onSuccess(this::send)
                .onFailure(this::failed);
    }

    private Future<HttpClientRequest> reach() {
        return assignment.connect(exchange.request().method(), exchange.target().uri());
    }

    private void send(HttpClientRequest ready) {
        // Failures arrive by the future; without a handler they would be logged as errors, too.
        ready.exceptionHandler(failure -> {});
        if (verdict != null || exchange.response().closed()) {
            ready.reset();
            return;
        }
        call = ready;
        ready.response().onSuccess(this::receive).onFailure(this::failed);
        HeaderPolicy.toService(exchange, ready.headers());
        session.ifPresent(form -> form.showDevice(ready.headers()));
        if ("100-continue".equalsIgnoreCase(exchange.request().getHeader(HttpHeaders.EXPECT))) {
            exchange.response().writeContinue();
        }
        if (handsBodyOn()) {
            sendBody(ready);
        } else {
            instead.ifPresentOrElse(body -> sendInstead(ready, body), ready::end);
        }
    }

    private static void sendInstead(HttpClientRequest ready, Buffer body) {
        ready.putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length()))
                .end(body);
    }

    private boolean handsBodyOn() {
        return exchange.hasBody() && instead.isEmpty();
    }

    private void sendBody(HttpClientRequest ready) {
        var meter = new BodyMeter(
                exchange.request(),
                budget.body().asLongValue(),
                () -> giveUp(ProblemCode.PAYLOAD_TOO_LARGE),
                this::sent,
                this::broken);
        ready.setChunked(Forwarder.declaredLength(exchange) < 0);
        // Until its request has ended, too, nobody else has the connection.
        meter.pipe().endOnFailure(false).to(ready).onFailure(broken -> ready.reset());
    }

    private void receive(HttpClientResponse said) {
        answered = true;
        assignment.report(Breaker::succeeded);
        if (exchange.route().kind() == RouteKind.STREAM) {
            handOn(said, new Beginning(Buffer.buffer(), false));
        } else {
            Beginning.read(said).onSuccess(beginning -> handOn(said, beginning)).onFailure(this::failed);
        }
    }

    private void handOn(HttpClientResponse said, Beginning beginning) {
        if (beginning.whole()) {
            if (exchange.isStillSending()) {
                // Nobody else has the connection before the question has ended, too, and that may never be.
                reset();
            }
            call = null;
        }
        if (verdict != null || exchange.response().closed()) {
            return;
        }
        try {
            var answer = new Answer(exchange, said, problems);
            if (beginning.whole()) {
                answer.send(beginning, session);
            } else {
                answer.stream(beginning, session).onFailure(broken -> cutOff());
            }
        } catch (ProblemException unreadable) {
            conclude(unreadable, unreadable);
        } catch (RuntimeException unfit) {
            conclude(new ProblemException(ProblemCode.BAD_GATEWAY).causedBy(unfit), unfit);
        }
    }

    private void failed(Throwable failure) {
        if (verdict != null) {
            return;
        }
        if (mayAskAgain() && handOver(failure)) {
            ask();
        } else {
            conclude(judge(failure), failure);
        }
    }

    /** Reading harms nothing, however often: another instance may answer what one broke off. */
    private boolean mayAskAgain() {
        HttpMethod method = exchange.request().method();
        return call != null && !exchange.hasBody() && (method == HttpMethod.GET || method == HttpMethod.HEAD);
    }

    /** Whether another instance takes the call over, which has no verdict. */
    private boolean handOver(Throwable failure) {
        boolean over = verdict == null && isServices(judge(failure), failure) && assignment.passOn();
        if (over) {
            call = null;
            answered = false;
        }
        return over;
    }

    /** The last byte of the request has come: from here on the service's time counts. */
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
            conclude(new ProblemException(ProblemCode.MALFORMED_REQUEST), cause);
            ((HttpServerConnection) exchange.request().connection())
                    .channelHandlerContext()
                    .flush();
        }
    }

    private void giveUp(ProblemCode code) {
        if (verdict == null) {
            var problem = new ProblemException(code);
            conclude(problem, problem);
        }
    }

    private void conclude(ProblemException problem, Throwable failure) {
        verdict = problem;
        assignment.report(isServices(problem, failure) ? Breaker::failed : Breaker::abandoned);
        log(problem, failure);
        cutOff();
    }

    /** Ends both sides; the caller is told why, where it can still be told. */
    private void cutOff() {
        if (verdict == null) {
            verdict = new ProblemException(ProblemCode.BAD_GATEWAY);
        }
        reset();
        problems.send(exchange, verdict);
    }

    private void reset() {
        if (call != null) {
            call.reset();
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
        if (!exchange.response().ended()) {
            reset();
        }
    }
}
