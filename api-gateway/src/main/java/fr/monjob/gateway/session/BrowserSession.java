package fr.monjob.gateway.session;

import fr.monjob.gateway.exchange.Exchange;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cookie form of a session, beside the JSON form that other clients use: a browser never sees its refresh token, so no
 * script can take it away. A request asks for this form by {@value #HEADER}; that header, which a foreign page cannot set
 * without our leave, and an {@code Origin} that is our own are what keeps foreign pages from using the cookie.
 *
 * <p>The cookie is {@code __Host-}: only over TLS (or on the loopback), only for this very host, out of any script's
 * reach, never sent by a request that another site began.
 */
public final class BrowserSession {

    /** {@code keep}: the cookie outlives the browser; {@code browser}: it ends with it, for a shared computer. */
    public static final String HEADER = "X-Monjob-Session";

    /** Name of the cookie that holds the refresh token. */
    public static final String COOKIE = "__Host-rt";

    private static final Set<String> OPENING = Set.of("/api/v1/auth/login", "/api/v1/auth/password");
    private static final Set<String> USING = Set.of("/api/v1/auth/refresh", "/api/v1/auth/logout");
    private static final String TOKEN_FIELD = "refreshToken";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/=-]{16,512}");
    private static final Pattern ORIGIN = Pattern.compile("https?://([^/?#@\\s]+)");

    /** 30 days, the longest that a refresh token is good for; the service decides whether this one still is. */
    private static final long KEPT_SECONDS = 30L * 24 * 3600;

    private final HttpServerRequest request;
    private final boolean kept;
    private final String token;

    private BrowserSession(HttpServerRequest request, boolean kept, String token) {
        this.request = request;
        this.kept = kept;
        this.token = token;
    }

    /**
     * The session of a request that asks for the cookie form; empty for all others.
     *
     * @throws ProblemException 403 when another page than ours may stand behind it, 401 when there is no cookie to use
     */
    public static Optional<BrowserSession> find(Exchange exchange) {
        String path = exchange.target().path();
        boolean uses = USING.contains(path);
        if (!uses && !OPENING.contains(path)) {
            return Optional.empty();
        }
        HttpServerRequest request = exchange.request();
        String form = request.getHeader(HEADER);
        Cookie cookie = request.getCookie(COOKIE);
        if (form == null) {
            if (uses && cookie != null) {
                throw new ProblemException(ProblemCode.FORBIDDEN);
            }
            return Optional.empty();
        }
        if (!isOurOwn(request)) {
            throw new ProblemException(ProblemCode.FORBIDDEN);
        }
        if (uses && (cookie == null || !TOKEN.matcher(cookie.getValue()).matches())) {
            throw new ProblemException(ProblemCode.REFRESH_TOKEN_INVALID);
        }
        return Optional.of(new BrowserSession(request, form.equals("keep"), uses ? cookie.getValue() : null));
    }

    /**
     * What the service is asked in place of the browser's empty body; empty where a session begins, whose body is the
     * person's own.
     */
    public Optional<Buffer> findBody() {
        return Optional.ofNullable(token)
                .map(secret -> new JsonObject().put(TOKEN_FIELD, secret).toBuffer());
    }

    /** Shows the service from which device a session is asked for. */
    public void showDevice(MultiMap toService) {
        if (token == null) {
            DeviceCookie.show(request, toService);
        }
    }

    /**
     * Takes the refresh token out of what a service answered, and puts it into the cookie.
     *
     * @throws ProblemException 502 for an answer that is none; no cookie is set then
     */
    public Buffer turn(int status, Buffer body, MultiMap headers) {
        Optional<String> device = DeviceCookie.take(headers);
        JsonObject tokens = status == 200 ? read(body) : new JsonObject();
        // A shared computer is not to be known again.
        device.filter(proof -> kept).ifPresent(proof -> headers.add(HttpHeaders.SET_COOKIE, proof));
        if (status == 200) {
            Object next = tokens.remove(TOKEN_FIELD);
            if (next == null) {
                return body;
            }
            String cookie = cookie(COOKIE, next.toString());
            headers.add(HttpHeaders.SET_COOKIE, kept ? cookie + "; Max-Age=" + KEPT_SECONDS : cookie);
            return tokens.toBuffer();
        }
        if (token != null && (status == 204 || status == 401)) {
            headers.add(HttpHeaders.SET_COOKIE, cookie(COOKIE, "") + "; Max-Age=0");
        }
        return body;
    }

    /** For this host and its servers alone: over TLS, out of any script's reach, never from another site. */
    static String cookie(String name, String value) {
        return name + "=" + value + "; Path=/; Secure; HttpOnly; SameSite=Strict";
    }

    private static JsonObject read(Buffer body) {
        try {
            return new JsonObject(body);
        } catch (DecodeException | ClassCastException unreadable) {
            throw new ProblemException(ProblemCode.BAD_GATEWAY).causedBy(unreadable);
        }
    }

    /** The scheme is not compared: behind a proxy that ends TLS we cannot know it. The filter has checked the host. */
    private static boolean isOurOwn(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        Matcher matcher = ORIGIN.matcher(origin == null ? "" : origin);
        return matcher.matches() && matcher.group(1).equalsIgnoreCase(request.getHeader(HttpHeaders.HOST));
    }
}
