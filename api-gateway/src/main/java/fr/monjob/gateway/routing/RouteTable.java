package fr.monjob.gateway.routing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that the public door lets through; what is not in here does not exist. Immutable. */
public final class RouteTable {

    private final Map<Integer, List<Entry>> bySize = new HashMap<>();

    /** @throws IllegalArgumentException when two routes take the same method on the same paths */
    public RouteTable(Collection<Route> routes) {
        Map<String, Entry> byShape = new TreeMap<>();
        for (Route route : routes) {
            PathTemplate template = PathTemplate.of(route.path());
            byShape.computeIfAbsent(template.shape(), shape -> new Entry(template, new TreeMap<>()))
                    .add(route);
        }
        for (Entry entry : byShape.values()) {
            bySize.computeIfAbsent(entry.template.segments().size(), size -> new ArrayList<>())
                    .add(entry);
        }
        bySize.values().forEach(entries -> entries.sort((a, b) -> a.template.compareTo(b.template)));
    }

    /** The methods on this path, of the most specific template that takes it; empty when no template does. */
    public Optional<Methods> findPath(String path) {
        List<String> segments = PathTemplate.split(path);
        return bySize.getOrDefault(segments.size(), List.of()).stream()
                .filter(entry -> entry.template.matches(segments))
                .findFirst()
                .map(entry -> new Methods(entry.byMethod));
    }

    /** The route of exactly this template (hole names apart) and method, for the API document. */
    public Optional<Route> findTemplate(String template, String method) {
        String shape = PathTemplate.of(template).shape();
        return bySize.values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.template.shape().equals(shape))
                .findFirst()
                .flatMap(entry -> Optional.ofNullable(entry.byMethod.get(method)));
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

    private record Entry(PathTemplate template, Map<String, Route> byMethod) {

        void add(Route route) {
            for (String method : route.methods()) {
                if (byMethod.put(method, route) != null) {
                    throw new IllegalArgumentException("Two routes for " + method + " " + route.path());
                }
            }
        }
    }
}
