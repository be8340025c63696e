package fr.monjob.gateway.session;

import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The proof that somebody has logged in from this browser before, as a cookie beside that of the session: no script sees
 * it, and a log-out leaves it there. Whether it proves anything is for the service to say.
 */
final class DeviceCookie {

    /** In which a service hands a proof out ({@code <proof>;max-age=<seconds>}), and is shown it. */
    static final String HEADER = "X-Monjob-Device";

    private static final String COOKIE = "__Host-device";
    private static final String PROOF = "[A-Za-z0-9_-]{16,512}";
    private static final Pattern SHOWN = Pattern.compile(PROOF);
    private static final Pattern TOLD = Pattern.compile("(" + PROOF + ");max-age=([0-9]{1,9})");

    private DeviceCookie() {}

    /** Shows the service what the browser holds, and nothing that a script of the page says. */
    static void show(HttpServerRequest browser, MultiMap toService) {
        toService.remove(HEADER);
        Cookie held = browser.getCookie(COOKIE);
        if (held != null && SHOWN.matcher(held.getValue()).matches()) {
            toService.set(HEADER, held.getValue());
        }
    }

    /** Takes the proof out of an answer, as the value of a {@code Set-Cookie}; empty when there is none. */
    static Optional<String> take(MultiMap toBrowser) {
        String told = toBrowser.get(HEADER);
        toBrowser.remove(HEADER);
        Matcher proof = TOLD.matcher(told == null ? "" : told);
        return proof.matches()
                ? Optional.of(BrowserSession.cookie(COOKIE, proof.group(1)) + "; Max-Age=" + proof.group(2))
                : Optional.empty();
    }
}
