package fr.monjob.gateway.door;

import fr.monjob.gateway.document.ApiDocument;
import fr.monjob.gateway.document.ApiDocument.Described;
import fr.monjob.gateway.exchange.Exchange;
import fr.monjob.gateway.exchange.ProblemAnswer;
import fr.monjob.gateway.exchange.WholeAnswer;
import fr.monjob.gateway.health.HealthAnswer;
import fr.monjob.gateway.webapp.WebApp;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** The few routes that no service stands behind. */
@ApplicationScoped
public class GatewayAnswers {

    private final HealthAnswer health;
    private final ApiDocument document;
    private final ProblemAnswer problems;
    private final WebApp webApp;
    private final String docsStyle = resource("docs.css");

    GatewayAnswers(HealthAnswer health, ApiDocument document, ProblemAnswer problems, WebApp webApp) {
        this.health = health;
        this.document = document;
        this.problems = problems;
        this.webApp = webApp;
    }

    void answer(Exchange exchange) {
        switch (exchange.route().path()) {
            case "/q/health/live" -> health.live(exchange);
            case "/q/health/ready" -> health.ready(exchange);
            case "/api/v1/openapi" -> describe(exchange, "application/json", Described::json);
            case "/api/v1/docs" -> describe(exchange, "text/html; charset=utf-8", Described::page);
            case "/api/v1/docs.css" -> WholeAnswer.send(cacheable(exchange), "text/css; charset=utf-8", docsStyle);
            default -> webApp.answer(exchange);
        }
    }

    private void describe(Exchange exchange, String mediaType, Function<Described, String> form) {
        Context caller = Vertx.currentContext();
        document.read().map(form).onComplete(done -> caller.runOnContext(turn -> describe(exchange, mediaType, done)));
    }

    private void describe(Exchange exchange, String mediaType, AsyncResult<String> done) {
        if (done.succeeded()) {
            WholeAnswer.send(cacheable(exchange), mediaType, done.result());
        } else {
            problems.send(
                    exchange,
                    done.cause() instanceof ProblemException problem
                            ? problem
                            : new ProblemException(ProblemCode.INTERNAL_ERROR).causedBy(done.cause()));
        }
    }

    private static Exchange cacheable(Exchange exchange) {
        exchange.response().putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
        return exchange;
    }

    private static String resource(String name) {
        try (InputStream file = GatewayAnswers.class.getResourceAsStream("/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
