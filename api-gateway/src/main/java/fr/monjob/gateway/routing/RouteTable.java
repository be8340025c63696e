package fr.monjob.gateway.routing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that the public door lets through, as a tree of path segments; what is not in here does not exist. Immutable. */
public final class RouteTable {

    private final Node root = new Node();

    /** @throws IllegalArgumentException when two routes take the same method on the same paths */
    public RouteTable(Collection<Route> routes) {
        routes.forEach(route -> {
            Node node = root;
            for (String segment : PathTemplate.of(route.path()).segments()) {
                node = node.obtain(segment);
            }
            node.add(route);
        });
    }

    /** The methods on this path, of the most specific template that takes it; empty when no template does. */
    public Optional<Methods> findPath(String path) {
        return Optional.ofNullable(root.find(PathTemplate.split(path), 0)).map(node -> new Methods(node.byMethod));
    }

    /** The route of exactly this template (hole names apart) and method, for the API document. */
    public Optional<Route> findTemplate(String template, String method) {
        Optional<Node> node = Optional.of(root);
        for (String segment : PathTemplate.of(template).segments()) {
            node = node.map(parent -> parent.child(segment));
        }
        return node.map(found -> found.byMethod.get(method));
    }

    /** What one path offers. */
    public record Methods(Map<String, Route> byMethod) {

        /** {@code HEAD} is a {@code GET} without the body. */
        public Optional<Route> find(String method) {
            return Optional.ofNullable(byMethod.get(method.equals("HEAD") ? "GET" : method));
        }

        /** The value of an {@code Allow} header. */
        public String allow() {
            TreeSet<String> names = new TreeSet<>(byMethod.keySet());
            if (names.contains("GET")) {
                names.add("HEAD");
            }
            return String.join(", ", names);
        }
    }

    /** What begins with the same segments. */
    private static final class Node {

        private final Map<String, Node> words = new HashMap<>();
        private Node hole;
        private final Map<String, Route> byMethod = new TreeMap<>();

        Node child(String segment) {
            return PathTemplate.isHole(segment) ? hole : words.get(segment);
        }

        Node obtain(String segment) {
            if (!PathTemplate.isHole(segment)) {
                return words.computeIfAbsent(segment, first -> new Node());
            }
            hole = hole == null ? new Node() : hole;
            return hole;
        }

        /** Where one template has a word and another one a hole, the word is tried first. @return null for none */
        Node find(List<String> path, int at) {
            if (at == path.size()) {
                return byMethod.isEmpty() ? null : this;
            }
            Node word = words.get(path.get(at));
            Node found = word == null ? null : word.find(path, at + 1);
            return found == null && hole != null && PathTemplate.fitsHole(path.get(at))
                    ? hole.find(path, at + 1)
                    : found;
        }

        void add(Route route) {
            for (String method : route.methods()) {
                if (byMethod.put(method, route) != null) {
                    throw new IllegalArgumentException("Two routes for " + method + " " + route.path());
                }
            }
        }
    }
}
