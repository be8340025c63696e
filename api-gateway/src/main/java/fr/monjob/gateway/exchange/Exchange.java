package fr.monjob.gateway.exchange;

import fr.monjob.gateway.routing.Route;
import fr.monjob.web.trace.RequestId;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.SocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One request on its way through the gateway, with what has been found out about it so far. Stays on one event loop, so
 * nothing in it is synchronised.
 */
public final class Exchange {

    private final HttpServerRequest request;
    private final String id;
    private final List<Runnable> endings = new ArrayList<>();
    private boolean ended;
    private RequestTarget target;
    private Route route;
    private AccessToken token;
    private String traceparent;

    Exchange(HttpServerRequest request, String id) {
        this.request = request;
        this.id = id;
        request.response().endHandler(sent -> end());
    }

    /** Has this run once, when the answer has ended or the caller has gone; at once when that has been. */
    public void onEnd(Runnable ending) {
        if (ended) {
            ending.run();
        } else {
            endings.add(ending);
        }
    }

    /** Starts an exchange; it takes over the caller's {@code X-Request-Id} when that is a valid one. */
    public static Exchange open(HttpServerRequest request) {
        String sent = request.getHeader(RequestId.HEADER);
        return new Exchange(
                request, RequestId.isValid(sent) ? sent : UUID.randomUUID().toString());
    }

    /** Says that it has ended; needed only where the gateway cuts the answer off, for of that Vert.x tells nobody. */
    public void end() {
        if (!ended) {
            ended = true;
            endings.forEach(Runnable::run);
        }
    }

    public HttpServerRequest request() {
        return request;
    }

    /** Whether the request announces a body, which may take its time. */
    public boolean hasBody() {
        return announcesBody(request);
    }

    /** See {@link #hasBody()}. */
    public static boolean announcesBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING) : !length.equals("0");
    }

    /** Whether some of the body has not come yet. */
    public boolean isStillSending() {
        return hasBody() && !request.isEnded();
    }

    public HttpServerResponse response() {
        return request.response();
    }

    /** The request id, the same in the answer, in the call to the service and in every log line. */
    public String id() {
        return id;
    }

    /** What the service is told of the trace; empty when nobody traces this. */
    public Optional<String> findTraceparent() {
        return Optional.ofNullable(traceparent);
    }

    public void traceAs(String own) {
        this.traceparent = own;
    }

    /** The address of the peer as this machine sees it; no header can change it. */
    public String peer() {
        SocketAddress address = request.remoteAddress();
        return address == null || address.hostAddress() == null ? "unknown" : address.hostAddress();
    }

    /** Empty until the filter has accepted the request's target. */
    public Optional<RequestTarget> findTarget() {
        return Optional.ofNullable(target);
    }

    /** The normalised target. @throws java.util.NoSuchElementException before the filter */
    public RequestTarget target() {
        return findTarget().orElseThrow();
    }

    public void accept(RequestTarget normalised) {
        this.target = normalised;
    }

    /** Empty until the route table knows the call. */
    public Optional<Route> findRoute() {
        return Optional.ofNullable(route);
    }

    /** The route. @throws java.util.NoSuchElementException before routing */
    public Route route() {
        return findRoute().orElseThrow();
    }

    public void routeTo(Route found) {
        this.route = found;
    }

    /** The verified token of the caller; empty for a caller without one, or with one that does not verify. */
    public Optional<AccessToken> findToken() {
        return Optional.ofNullable(token);
    }

    public void identify(AccessToken verified) {
        this.token = verified;
    }
}
