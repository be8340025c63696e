package fr.monjob.gateway.forwarding;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** The rest of an answer, compressed as it passes. */
final class GzippedStream implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final Gzip gzip;
    private Handler<Buffer> handler;

    /** @param gzip has packed what came before */
    GzippedStream(ReadStream<Buffer> source, Gzip gzip) {
        this.source = source;
        this.gzip = gzip;
    }

    @Override
    public GzippedStream handler(Handler<Buffer> receiver) {
        handler = receiver;
        source.handler(receiver == null ? null : piece -> handOn(gzip.add(piece)));
        return this;
    }

    private void handOn(Buffer bytes) {
        if (bytes.length() > 0 && handler != null) {
            handler.handle(bytes);
        }
    }

    @Override
    public GzippedStream endHandler(Handler<Void> ending) {
        source.endHandler(
                ending == null
                        ? null
                        : end -> {
                            handOn(gzip.finish());
                            ending.handle(end);
                        });
        return this;
    }

    @Override
    public GzippedStream exceptionHandler(Handler<Throwable> broken) {
        source.exceptionHandler(broken);
        return this;
    }

    @Override
    public GzippedStream pause() {
        source.pause();
        return this;
    }

    @Override
    public GzippedStream resume() {
        source.resume();
        return this;
    }

    @Override
    public GzippedStream fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
