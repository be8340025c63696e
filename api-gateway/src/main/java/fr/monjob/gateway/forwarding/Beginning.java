package fr.monjob.gateway.forwarding;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;

/**
 * What of a service's answer is read before its first byte goes on: nearly always all of it. A short answer that breaks off
 * is then none yet, and neither it nor its connection depends on how soon the caller reads.
 *
 * @param whole whether it is all; else the answer is paused behind it
 */
record Beginning(Buffer bytes, boolean whole) {

    /** More than a page of a list. With the piece that crosses it two hundred of them, all that may be under way, are 26 MB. */
    static final int MOST = 65_536;

    /** To be called in the turn in which the answer began. Fails when the answer breaks off meanwhile. */
    static Future<Beginning> read(HttpClientResponse answer) {
        Promise<Beginning> read = Promise.promise();
        Buffer bytes = Buffer.buffer();
        answer.exceptionHandler(read::tryFail)
                .endHandler(end -> read.tryComplete(new Beginning(bytes, true)))
                .handler(piece -> {
                    bytes.appendBuffer(piece);
                    if (bytes.length() >= MOST) {
                        answer.pause();
                        read.tryComplete(new Beginning(bytes, false));
                    }
                });
        return read.future();
    }
}
