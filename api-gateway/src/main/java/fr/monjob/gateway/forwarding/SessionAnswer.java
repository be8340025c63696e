package fr.monjob.gateway.forwarding;

import fr.monjob.gateway.session.BrowserSession;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;

/** Reads the small answer of a log-in whole, so that its refresh token can go into a cookie. */
final class SessionAnswer {

    /** An answer of tokens takes some 1 500 bytes. */
    private static final int MOST = 16_384;

    private SessionAnswer() {}

    static Future<Void> turn(ProxyResponse answer, BrowserSession session) {
        return read(answer.getBody().stream()).map(body -> {
            answer.setBody(Body.body(session.turn(answer.getStatusCode(), body, answer.headers())));
            return null;
        });
    }

    private static Future<Buffer> read(ReadStream<Buffer> stream) {
        Promise<Buffer> whole = Promise.promise();
        Buffer bytes = Buffer.buffer();
        stream.handler(piece -> {
                    if (bytes.length() + piece.length() > MOST) {
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
