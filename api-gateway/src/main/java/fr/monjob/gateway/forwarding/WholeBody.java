package fr.monjob.gateway.forwarding;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** An answer of a service that is read whole, because the caller gets another form of it. */
final class WholeBody {

    private WholeBody() {}

    /** Fails with 502 for more bytes than that, and with the stream. */
    static Future<Buffer> read(ReadStream<Buffer> stream, int most) {
        Promise<Buffer> whole = Promise.promise();
        Buffer bytes = Buffer.buffer();
        stream.handler(piece -> {
                    if (bytes.length() + piece.length() > most) {
                        whole.tryFail(new ProblemException(ProblemCode.BAD_GATEWAY));
                    } else {
                        bytes.appendBuffer(piece);
                    }
                })
                .endHandler(end -> whole.tryComplete(bytes))
                .exceptionHandler(whole::tryFail)
                .resume();
        return whole.future();
    }
}
