package fr.monjob.gateway.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.monjob.web.problem.Problem;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.problem.Wording;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** The gateway's own refusals and failures, as RFC 9457 problems in the caller's language. */
@ApplicationScoped
public class ProblemAnswer {

    private final ObjectMapper json;

    public ProblemAnswer(ObjectMapper json) {
        this.json = json;
    }

    /** Answers the problem, unless an answer has begun already: then nothing but the end of the connection tells. */
    public void send(Exchange exchange, ProblemException problem) {
        var response = exchange.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            response.reset();
            exchange.end();
            return;
        }
        problem.findRetryAfter()
                .ifPresent(wait -> response.putHeader(
                        HttpHeaders.RETRY_AFTER,
                        String.valueOf(wait.plusMillis(999).toSeconds())));
        response.setStatusCode(problem.code().status()).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        WholeAnswer.end(exchange, body(exchange, problem));
    }

    /** The body alone, to stand in for an error that a service did not word as a problem. */
    public Buffer body(Exchange exchange, ProblemException problem) {
        Locale language = Wording.language(exchange.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        String instance = exchange.findTarget().map(target -> target.path()).orElse(null);
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem.toProblem(language, instance, exchange.id())));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
