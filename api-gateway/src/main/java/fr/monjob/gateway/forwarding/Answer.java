package fr.monjob.gateway.forwarding;

import fr.monjob.gateway.exchange.Exchange;
import fr.monjob.gateway.exchange.ProblemAnswer;
import fr.monjob.gateway.exchange.WholeAnswer;
import fr.monjob.gateway.filter.HeaderPolicy;
import fr.monjob.gateway.session.BrowserSession;
import fr.monjob.web.problem.Problem;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.streams.ReadStream;
import java.util.Optional;

/** What a service said, on its way to the caller. */
final class Answer {

    private final Exchange exchange;
    private final HttpClientResponse said;
    private final HttpServerResponse response;
    private final ProblemAnswer problems;
    private final Optional<ProblemException> instead;

    Answer(Exchange exchange, HttpClientResponse said, ProblemAnswer problems) {
        this.exchange = exchange;
        this.said = said;
        this.response = exchange.response();
        this.problems = problems;
        this.instead = ErrorBody.find(said, exchange);
    }

    /**
     * Sends all of it.
     *
     * @param session into whose cookie a refresh token in it goes, if any
     * @throws ProblemException 502 when that one cannot be found in it; nothing is sent then
     */
    void send(Beginning all, Optional<BrowserSession> session) {
        begin();
        Buffer body = session.map(form -> form.turn(response.getStatusCode(), all.bytes(), response.headers()))
                .orElseGet(all::bytes);
        if (instead.isPresent()) {
            word(instead.get());
        } else if (exchange.request().method() == HttpMethod.HEAD || body.length() == 0) {
            response.end();
        } else {
            Buffer small = SmallAnswer.begin(said, all, exchange)
                    .map(gzip -> gzip.add(body).appendBuffer(gzip.finish()))
                    .orElse(body);
            WholeAnswer.end(exchange, small);
        }
    }

    /**
     * Sends its beginning, and the rest as it comes and as the caller takes it. Its connection serves nobody after it: a
     * caller who goes away ends it, perhaps only after the service has done its part, and Vert.x would close it under
     * whoever has it by then (eclipse-vertx/vert.x#6294).
     *
     * @return fails when either side breaks off
     * @throws ProblemException 502 for what is too long, or long though the question has not come in whole
     */
    Future<Void> stream(Beginning beginning, Optional<BrowserSession> session) {
        said.headers().set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        if (session.isPresent() || exchange.isStillSending()) {
            throw new ProblemException(ProblemCode.BAD_GATEWAY);
        }
        begin();
        if (instead.isPresent()) {
            said.exceptionHandler(endedByUs -> {});
            said.request().reset();
            word(instead.get());
            return Future.succeededFuture();
        }
        Optional<Gzip> gzip = SmallAnswer.begin(said, beginning, exchange);
        Buffer first = gzip.map(packing -> packing.add(beginning.bytes())).orElseGet(beginning::bytes);
        ReadStream<Buffer> rest = gzip.<ReadStream<Buffer>>map(packing -> new GzippedStream(said, packing))
                .orElse(said);
        response.setChunked(!response.headers().contains(HttpHeaders.CONTENT_LENGTH));
        if (first.length() > 0) {
            response.write(first);
        }
        return rest.pipe().endOnFailure(false).to(response).onFailure(broken -> gzip.ifPresent(Gzip::finish));
    }

    private void begin() {
        response.setStatusCode(said.statusCode());
        HeaderPolicy.toCaller(said.headers(), response.headers());
    }

    private void word(ProblemException problem) {
        response.setStatusCode(problem.code().status()).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        WholeAnswer.end(exchange, problems.body(exchange, problem));
    }
}
