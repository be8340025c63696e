package fr.monjob.gateway.door;

import fr.monjob.gateway.exchange.Exchange;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** The HTTP server of one event loop; Vert.x spreads the connections among them. */
final class DoorVerticle extends AbstractVerticle {

    /** Room for a token and a browser's own headers; more is answered 431. */
    private static final int HEADERS = 16_384;
    /** More than our longest query; more is answered 414. */
    private static final int REQUEST_LINE = 4_096;

    private final DoorConfig config;
    private final Reception reception;
    private final IntConsumer onListening;

    DoorVerticle(DoorConfig config, Reception reception, IntConsumer onListening) {
        this.config = config;
        this.reception = reception;
        this.onListening = onListening;
    }

    @Override
    public void start(Promise<Void> started) {
        var deadlines = new ConnectionDeadlines(vertx, config);
        vertx.createHttpServer(options())
                .connectionHandler(deadlines::opened)
                .invalidRequestHandler(reception::refuse)
                .requestHandler(request -> receive(request, deadlines))
                .listen(config.port(), config.host())
                .map(HttpServer::actualPort)
                .onSuccess(onListening::accept)
                .<Void>mapEmpty()
                .onComplete(started);
    }

    /** Who asks on and reads no answers waits for their own: answers that nobody takes would fill the memory. */
    private void receive(HttpServerRequest request, ConnectionDeadlines deadlines) {
        HttpServerResponse response = request.response();
        if (!response.writeQueueFull()) {
            accept(request, deadlines);
            return;
        }
        if (Exchange.announcesBody(request)) {
            request.pause();
        }
        response.drainHandler(drained -> {
            response.drainHandler(null);
            accept(request, deadlines);
        });
    }

    private void accept(HttpServerRequest request, ConnectionDeadlines deadlines) {
        deadlines.received(request.connection());
        request.response().bodyEndHandler(sent -> deadlines.answered(request.connection()));
        reception.receive(request);
    }

    private HttpServerOptions options() {
        return new HttpServerOptions()
                .setMaxHeaderSize(HEADERS)
                .setMaxInitialLineLength(REQUEST_LINE)
                .setIdleTimeout((int) config.idle().toSeconds())
                .setIdleTimeoutUnit(TimeUnit.SECONDS)
                .setCompressionSupported(false)
                .setDecompressionSupported(false)
                .setHttp2ClearTextEnabled(false)
                .setHandle100ContinueAutomatically(false)
                .setReusePort(false);
    }
}
