package fr.monjob.gateway.forwarding;

import fr.monjob.gateway.exchange.Exchange;
import fr.monjob.web.problem.Problem;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.util.Optional;

/** Every error a caller sees is a problem, also one that a service's HTTP layer answered in its own way. */
final class ErrorBody {

    private ErrorBody() {}

    /** The problem that stands in for an error; empty where there is none, or it is one already. */
    static Optional<ProblemException> find(HttpClientResponse answer, Exchange exchange) {
        int status = answer.statusCode();
        if (status < 400 || exchange.request().method() == HttpMethod.HEAD) {
            return Optional.empty();
        }
        String type = answer.getHeader(HttpHeaders.CONTENT_TYPE);
        ProblemCode code = ProblemCode.ofStatus(status);
        boolean worded = type != null && type.startsWith(Problem.MEDIA_TYPE);
        return worded || code.status() != status && status < 500
                ? Optional.empty()
                : Optional.of(new ProblemException(code));
    }
}
