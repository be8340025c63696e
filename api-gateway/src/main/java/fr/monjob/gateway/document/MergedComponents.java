package fr.monjob.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The shared schemas, parameters and so on of several documents. The same name with the same meaning stays one
 * component; with another meaning the later service's gets the service's name in front, and with it all that refer to it.
 * A component is known by its reference, e.g. {@code #/components/schemas/Offer}.
 */
final class MergedComponents {

    private static final String PREFIX = "#/components/";

    private final ObjectNode sections = JsonNodeFactory.instance.objectNode();

    ObjectNode sections() {
        return sections;
    }

    /** Takes in what {@code paths} use of these components; answers the paths with their references as they now are. */
    ObjectNode add(String service, JsonNode components, ObjectNode paths) {
        Set<String> used = reachable(components, paths);
        Set<String> clashing = clashing(components, used);
        for (String reference : used) {
            String name = clashing.contains(reference) ? renamed(reference, service) : reference;
            section(name).set(nameOf(name), rewritten(find(components, reference), clashing, service));
        }
        components
                .path("securitySchemes")
                .properties()
                .forEach(scheme ->
                        sections.withObject("/securitySchemes").putIfAbsent(scheme.getKey(), scheme.getValue()));
        return (ObjectNode) rewritten(paths, clashing, service);
    }

    private static Set<String> reachable(JsonNode components, JsonNode start) {
        Set<String> found = new LinkedHashSet<>();
        Deque<JsonNode> todo = new ArrayDeque<>(Set.of(start));
        while (!todo.isEmpty()) {
            for (String reference : references(todo.pop())) {
                if (!find(components, reference).isMissingNode() && found.add(reference)) {
                    todo.push(find(components, reference));
                }
            }
        }
        return found;
    }

    /** Those that mean something else already, and, until no more are found, those that refer to one of them. */
    private Set<String> clashing(JsonNode components, Set<String> used) {
        Set<String> clashing = new LinkedHashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (String reference : used) {
                JsonNode taken = find(sections, reference);
                JsonNode ours = find(components, reference);
                boolean clash = !taken.isMissingNode()
                        && (!taken.equals(ours) || references(ours).stream().anyMatch(clashing::contains));
                more |= clash && clashing.add(reference);
            }
        }
        return clashing;
    }

    private static JsonNode rewritten(JsonNode node, Set<String> clashing, String service) {
        JsonNode copy = node.deepCopy();
        for (JsonNode holder : copy.findParents("$ref")) {
            String reference = holder.get("$ref").asText();
            if (clashing.contains(reference)) {
                ((ObjectNode) holder).set("$ref", TextNode.valueOf(renamed(reference, service)));
            }
        }
        return copy;
    }

    private static Set<String> references(JsonNode node) {
        Set<String> found = new LinkedHashSet<>();
        node.findValuesAsText("$ref").stream()
                .filter(ref -> ref.startsWith(PREFIX))
                .forEach(found::add);
        return found;
    }

    private static JsonNode find(JsonNode components, String reference) {
        return components.at(reference.substring(PREFIX.length() - 1));
    }

    private ObjectNode section(String reference) {
        String name = reference.substring(PREFIX.length(), reference.lastIndexOf('/'));
        return sections.withObject("/" + name);
    }

    private static String nameOf(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static String renamed(String reference, String service) {
        int slash = reference.lastIndexOf('/') + 1;
        String capital = Character.toUpperCase(service.charAt(0)) + service.substring(1);
        return reference.substring(0, slash) + capital + reference.substring(slash);
    }
}
