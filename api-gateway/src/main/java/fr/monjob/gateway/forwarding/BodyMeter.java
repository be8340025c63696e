package fr.monjob.gateway.forwarding;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import java.util.function.Consumer;

/** A request's body on its way to the service, counted as it passes: a chunked body declares no length. */
final class BodyMeter implements ReadStream<Buffer> {

    private final HttpServerRequest source;
    private final long most;
    private final Runnable onOverflow;
    private final Runnable onEnd;
    private final Consumer<Throwable> onBroken;
    private long passed;

    /** @param onBroken hears first when the body ends before its end: badly cut into chunks, or the caller has gone */
    BodyMeter(HttpServerRequest source, long most, Runnable onOverflow, Runnable onEnd, Consumer<Throwable> onBroken) {
        this.source = source;
        this.most = most;
        this.onOverflow = onOverflow;
        this.onEnd = onEnd;
        this.onBroken = onBroken;
    }

    @Override
    public BodyMeter handler(Handler<Buffer> handler) {
        source.handler(handler == null ? null : piece -> pass(piece, handler));
        return this;
    }

    private void pass(Buffer piece, Handler<Buffer> handler) {
        boolean fitted = passed <= most;
        passed += piece.length();
        if (passed <= most) {
            handler.handle(piece);
        } else if (fitted) {
            onOverflow.run();
        }
    }

    @Override
    public BodyMeter endHandler(Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : end -> {
                            onEnd.run();
                            handler.handle(end);
                        });
        return this;
    }

    @Override
    public BodyMeter exceptionHandler(Handler<Throwable> handler) {
        Handler<Throwable> both = handler == null
                ? null
                : broken -> {
                    onBroken.accept(broken);
                    handler.handle(broken);
                };
        source.exceptionHandler(both);
        return this;
    }

    @Override
    public BodyMeter pause() {
        source.pause();
        return this;
    }

    @Override
    public BodyMeter resume() {
        source.resume();
        return this;
    }

    @Override
    public BodyMeter fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
