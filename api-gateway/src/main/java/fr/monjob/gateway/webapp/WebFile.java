package fr.monjob.gateway.webapp;

import fr.monjob.gateway.exchange.AcceptEncoding;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/**
 * One file of the web app, whole in memory, with what the build made of it by compressing. Compressing is safe here: the
 * bytes are the same for everybody and hold no secret that could be guessed by their length.
 *
 * @param etag quoted, made of the content
 * @param encodings by the name of the content encoding; empty for what is compressed already (fonts, pictures)
 */
record WebFile(String path, String mediaType, String etag, Buffer plain, Map<String, Buffer> encodings) {

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "webmanifest", "application/manifest+json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8");

    /** Names with a hash of their content: they never change. */
    private static final String HASHED = "/assets/";

    static WebFile of(String path, byte[] plain, Map<String, Buffer> encodings) {
        String suffix = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String mediaType = MEDIA_TYPES.getOrDefault(suffix, "application/octet-stream");
        return new WebFile(path, mediaType, etagOf(plain), Buffer.buffer(plain), Map.copyOf(encodings));
    }

    static WebFile page(String html) {
        return of("/index.html", html.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** Names that hold a hash may be kept for ever; all else is asked for again each time, cheaply by its ETag. */
    String cacheControl() {
        return path.startsWith(HASHED) ? "public, max-age=31536000, immutable" : "no-cache";
    }

    /** Puts this file's headers on the answer. @return the bytes in the best encoding that the caller takes */
    Buffer bestFor(HttpServerRequest request, HttpServerResponse response) {
        response.putHeader(HttpHeaders.CACHE_CONTROL, cacheControl()).putHeader(HttpHeaders.ETAG, etag);
        if (encodings.isEmpty()) {
            return plain;
        }
        response.headers().add(HttpHeaders.VARY, "Accept-Encoding");
        for (String encoding : new String[] {"br", "gzip"}) {
            if (AcceptEncoding.names(request, encoding) && encodings.containsKey(encoding)) {
                response.putHeader(HttpHeaders.CONTENT_ENCODING, encoding);
                return encodings.get(encoding);
            }
        }
        return plain;
    }

    boolean isKnownTo(HttpServerRequest request) {
        return etag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH));
    }

    private static String etagOf(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return '"' + HexFormat.of().formatHex(hash, 0, 16) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
