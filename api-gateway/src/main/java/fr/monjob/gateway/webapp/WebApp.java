package fr.monjob.gateway.webapp;

import fr.monjob.gateway.exchange.Exchange;
import fr.monjob.gateway.exchange.WholeAnswer;
import fr.monjob.gateway.filter.FilterConfig;
import fr.monjob.gateway.routing.Route;
import fr.monjob.gateway.routing.RouteKind;
import fr.monjob.gateway.routing.RouteTable;
import fr.monjob.gateway.session.BrowserSession;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The web app: the files that its build left on the class path, and a page for every address that the app itself
 * understands. That page says that the app is opening; at the app's own address, who has no session gets the start page as
 * it was drawn at the build. A gateway built without the app answers a page that says so.
 */
@ApplicationScoped
public class WebApp {

    private static final String FOLDER = "/META-INF/resources";

    /** Written by the build: one path a line. A folder inside a jar cannot be listed everywhere. */
    private static final String LIST = "/files.txt";

    /** What a map has to know before it is drawn. */
    private static final String MAP = "/map.json";

    /** Where addresses are never pages: something unknown there is a 404, whatever the caller would accept. */
    private static final Set<String> NOT_PAGES = Set.of("api", "q", "assets", ".well-known", "internal");

    private static final RouteTable.Methods PAGE =
            new RouteTable.Methods(Map.of("GET", new Route("/{page}", Route.OWN, Set.of("GET"), RouteKind.PUBLIC)));

    private final Map<String, WebFile> files;
    private final WebFile openingPage;
    private final WebFile startPage;

    WebApp(FilterConfig config) {
        this.files = readAll();
        files.put(MAP, WebFile.of(MAP, mapSettings(config).getBytes(StandardCharsets.UTF_8), Map.of()));
        this.openingPage = files.containsKey("/index.html")
                ? files.get("/index.html")
                : WebFile.page(new String(read("/home.html"), StandardCharsets.UTF_8));
        this.startPage = files.getOrDefault("/start.html", openingPage);
    }

    /** The route of a file or page of the app; empty when the request asks for neither. */
    public Optional<RouteTable.Methods> findPath(Exchange exchange) {
        boolean ours = files.containsKey(exchange.target().path()) || isPage(exchange);
        return ours ? Optional.of(PAGE) : Optional.empty();
    }

    /** Answers a file, a page for all other paths, or 304 when the caller has it already. */
    public void answer(Exchange exchange) {
        WebFile file = files.getOrDefault(exchange.target().path(), pageFor(exchange));
        Buffer body = file.bestFor(exchange.request(), exchange.response());
        exchange.response().putHeader(HttpHeaders.CONTENT_TYPE, file.mediaType());
        if (file.isKnownTo(exchange.request())) {
            exchange.response()
                    .setStatusCode(304)
                    .headers()
                    .remove(HttpHeaders.CONTENT_ENCODING)
                    .remove(HttpHeaders.CONTENT_LENGTH);
            exchange.response().end();
            return;
        }
        WholeAnswer.end(exchange, body);
    }

    private WebFile pageFor(Exchange exchange) {
        if (!exchange.target().path().equals("/")) {
            return openingPage;
        }
        exchange.response().headers().add(HttpHeaders.VARY, "Cookie");
        return exchange.request().getCookie(BrowserSession.COOKIE) == null ? startPage : openingPage;
    }

    /** A browser that goes to an address says that it wants HTML; nobody else gets a page for an address unknown to us. */
    private static boolean isPage(Exchange exchange) {
        String path = exchange.target().path();
        String accept = exchange.request().getHeader(HttpHeaders.ACCEPT);
        String first = path.substring(1).split("/", 2)[0];
        return accept != null
                && accept.contains("text/html")
                && !NOT_PAGES.contains(first)
                && path.indexOf('.') < 0
                && path.indexOf(':') < 0;
    }

    private static String mapSettings(FilterConfig config) {
        JsonObject settings = new JsonObject();
        config.tiles().ifPresent(tiles -> settings.put("tiles", tiles));
        config.tilesAttribution().ifPresent(owner -> settings.put("attribution", owner));
        return settings.encode();
    }

    private static Map<String, WebFile> readAll() {
        byte[] list = read(FOLDER + LIST);
        Map<String, WebFile> files = new HashMap<>();
        List<String> paths = list == null
                ? List.of()
                : new String(list, StandardCharsets.UTF_8).lines().toList();
        for (String path : paths) {
            byte[] plain = read(FOLDER + path);
            if (plain == null) {
                throw new IllegalStateException("The web app's list names a file that is not there: " + path);
            }
            Map<String, Buffer> encodings = new HashMap<>();
            addEncoding(encodings, "br", read(FOLDER + path + ".br"));
            addEncoding(encodings, "gzip", read(FOLDER + path + ".gz"));
            files.put(path, WebFile.of(path, plain, encodings));
        }
        return files;
    }

    private static void addEncoding(Map<String, Buffer> encodings, String name, byte[] bytes) {
        if (bytes != null) {
            encodings.put(name, Buffer.buffer(bytes));
        }
    }

    private static byte[] read(String resource) {
        try (InputStream file = WebApp.class.getResourceAsStream(resource)) {
            return file == null ? null : file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
