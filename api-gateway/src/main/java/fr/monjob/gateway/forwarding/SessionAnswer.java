package fr.monjob.gateway.forwarding;

import fr.monjob.gateway.session.BrowserSession;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;

/** Reads the small answer of a log-in whole, so that its refresh token can go into the cookie. */
final class SessionAnswer {

    /** An answer of tokens takes some 1 500 bytes. */
    private static final int MOST = 16_384;

    private SessionAnswer() {}

    static Future<Void> turn(ProxyResponse answer, BrowserSession session) {
        return WholeBody.read(answer.getBody().stream(), MOST).map(body -> {
            BrowserSession.Turned turned = session.turn(answer.getStatusCode(), body);
            answer.setBody(Body.body(turned.body()));
            if (turned.cookie() != null) {
                answer.putHeader(HttpHeaders.SET_COOKIE, turned.cookie());
            }
            return null;
        });
    }
}
