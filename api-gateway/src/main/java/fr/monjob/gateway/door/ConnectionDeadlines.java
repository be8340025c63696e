package fr.monjob.gateway.door;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import java.util.HashMap;
import java.util.Map;

/**
 * Closes connections whose caller does not get its headers across in time: a trickle of bytes keeps a connection from
 * being idle, so idleness alone would let a thousand of them stay (slowloris). One instance for each event loop.
 */
final class ConnectionDeadlines {

    private final Vertx vertx;
    private final DoorConfig config;
    private final Map<HttpConnection, Long> timers = new HashMap<>();

    ConnectionDeadlines(Vertx vertx, DoorConfig config) {
        this.vertx = vertx;
        this.config = config;
    }

    /** The first request's headers have to come now. */
    void opened(HttpConnection connection) {
        expect(connection, config.firstHeaders().toMillis());
        connection.closeHandler(closed -> stop(connection));
        // A caller that hangs up is no error of ours; without a handler each one would be logged as such.
        connection.exceptionHandler(hungUp -> {});
    }

    /** The headers came. */
    void received(HttpConnection connection) {
        stop(connection);
    }

    /** The answer has gone; the next request may take its time, but not for ever. */
    void answered(HttpConnection connection) {
        stop(connection);
        expect(connection, config.idle().toMillis());
    }

    private void expect(HttpConnection connection, long millis) {
        timers.put(connection, vertx.setTimer(millis, late -> connection.close()));
    }

    private void stop(HttpConnection connection) {
        Long timer = timers.remove(connection);
        if (timer != null) {
            vertx.cancelTimer(timer);
        }
    }
}
