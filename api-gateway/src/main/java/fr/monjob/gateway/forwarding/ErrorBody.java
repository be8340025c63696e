package fr.monjob.gateway.forwarding;

import fr.monjob.gateway.exchange.Exchange;
import fr.monjob.gateway.exchange.ProblemAnswer;
import fr.monjob.web.problem.Problem;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;

/** Every error a caller sees is a problem, also one that a service's HTTP layer answered in its own way. */
final class ErrorBody {

    private ErrorBody() {}

    static void complete(ProxyResponse answer, Exchange exchange, ProblemAnswer problems) {
        String type = answer.headers().get(HttpHeaders.CONTENT_TYPE);
        boolean worded = type != null && type.startsWith(Problem.MEDIA_TYPE);
        if (answer.getStatusCode() < 400 || worded || exchange.request().method() == HttpMethod.HEAD) {
            return;
        }
        ProblemCode code = ProblemCode.ofStatus(answer.getStatusCode());
        if (code.status() != answer.getStatusCode() && answer.getStatusCode() < 500) {
            return;
        }
        Buffer body = problems.body(exchange, new ProblemException(code));
        answer.getBody().stream().resume();
        answer.setStatusCode(code.status())
                .setStatusMessage(null)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .setBody(Body.body(body));
    }
}
