package fr.monjob.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.monjob.gateway.routing.RouteTable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes one OpenAPI document of the services' own: only the calls that the route table sends to that service, and only
 * the components that those calls use. Not thread-safe; one instance makes one document.
 */
final class DocumentMerger {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");

    private final RouteTable routes;
    private final ObjectNode paths = JsonNodeFactory.instance.objectNode();
    private final ObjectNode tags = JsonNodeFactory.instance.objectNode();
    private final Set<String> operationIds = new HashSet<>();
    private final MergedComponents components = new MergedComponents();

    private DocumentMerger(RouteTable routes) {
        this.routes = routes;
    }

    /** @param documents the services' documents by service, in the order in which a clash of names is decided */
    static ObjectNode merge(Map<String, JsonNode> documents, RouteTable routes) {
        var merger = new DocumentMerger(routes);
        documents.forEach(merger::add);
        return merger.document();
    }

    private void add(String service, JsonNode document) {
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        document.path("paths").properties().forEach(path -> {
            ObjectNode calls = callsOf(service, path.getKey(), path.getValue());
            if (METHODS.stream().anyMatch(calls::has)) {
                kept.set(path.getKey(), calls);
            }
        });
        ObjectNode renamed = components.add(service, document.path("components"), kept);
        renamed.properties()
                .forEach(path -> paths.withObject(pointer(path.getKey())).setAll((ObjectNode) path.getValue()));
        for (JsonNode tag : document.path("tags")) {
            tags.putIfAbsent(tag.path("name").asText(), tag);
        }
    }

    private ObjectNode callsOf(String service, String path, JsonNode item) {
        ObjectNode calls = item.deepCopy();
        for (String method : List.copyOf(METHODS)) {
            boolean ours = routes.findTemplate(path, method.toUpperCase(Locale.ROOT))
                    .filter(route -> route.service().equals(service))
                    .isPresent();
            if (!ours) {
                calls.remove(method);
            } else if (calls.path(method).has("operationId")) {
                ObjectNode call = (ObjectNode) calls.get(method);
                String id = call.get("operationId").asText();
                call.put("operationId", operationIds.add(id) ? id : service + "_" + id);
            }
        }
        calls.remove(List.of("head", "options", "patch", "trace"));
        return calls;
    }

    private ObjectNode document() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "monjob")
                .put("version", "v1")
                .put("description", "L'API publique de monjob : comptes, profils, offres, mise en relation, parcours.");
        document.putArray("servers").addObject().put("url", "/");
        document.putArray("tags")
                .addAll(List.copyOf(
                        tags.properties().stream().map(Map.Entry::getValue).toList()));
        document.set("paths", paths);
        document.set("components", components.sections());
        return document;
    }

    private static String pointer(String key) {
        return "/" + key.replace("~", "~0").replace("/", "~1");
    }
}
