package fr.monjob.gateway.forwarding;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** A stream compressed as it passes: an answer of a service that is long may come in pieces, without a length. */
final class GzippedStream implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final ByteArrayOutputStream made = new ByteArrayOutputStream();
    private final GZIPOutputStream packed;
    private Handler<Buffer> handler;

    GzippedStream(ReadStream<Buffer> source) {
        this.source = source;
        try {
            this.packed = new GZIPOutputStream(made);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public GzippedStream handler(Handler<Buffer> receiver) {
        handler = receiver;
        source.handler(receiver == null ? null : this::pack);
        return this;
    }

    private void pack(Buffer piece) {
        try {
            packed.write(piece.getBytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        handOn();
    }

    private void handOn() {
        if (made.size() > 0 && handler != null) {
            handler.handle(Buffer.buffer(made.toByteArray()));
            made.reset();
        }
    }

    @Override
    public GzippedStream endHandler(Handler<Void> ending) {
        source.endHandler(
                ending == null
                        ? null
                        : end -> {
                            finish();
                            ending.handle(end);
                        });
        return this;
    }

    private void finish() {
        try {
            // Not only finished: what it compresses with is memory outside the heap.
            packed.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        handOn();
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
