package fr.monjob.web.security;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Headers of every answer: no guessing of types; nothing kept by caches that was asked with a token or refused. */
@ApplicationScoped
public class ResponseHeaders {
    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(request -> {
            request.addHeadersEndHandler(done -> {
                var response = request.response();
                response.putHeader("X-Content-Type-Options", "nosniff");
                boolean personal = request.request().headers().contains(HttpHeaders.AUTHORIZATION);
                boolean undecided = !response.headers().contains(HttpHeaders.CACHE_CONTROL);
                if (undecided && (personal || response.getStatusCode() >= 400)) {
                    response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                }
            });
            request.next();
        });
    }
}
