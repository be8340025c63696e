package fr.monjob.gateway.forwarding;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Compresses an answer piece by piece. What it compresses with is memory outside the heap: whoever begins has to finish. */
final class Gzip {

    private final ByteArrayOutputStream made = new ByteArrayOutputStream();
    private final GZIPOutputStream packed;

    Gzip() {
        try {
            this.packed = new GZIPOutputStream(made);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What goes on of it now, which may be nothing yet. */
    Buffer add(Buffer piece) {
        try {
            packed.write(piece.getBytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return taken();
    }

    /** The rest. */
    Buffer finish() {
        try {
            packed.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return taken();
    }

    private Buffer taken() {
        Buffer bytes = Buffer.buffer(made.toByteArray());
        made.reset();
        return bytes;
    }
}
