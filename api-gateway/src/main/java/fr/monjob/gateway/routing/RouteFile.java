package fr.monjob.gateway.routing;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads the route table at start; a table that cannot be right stops the start. */
@Singleton
class RouteFile {

    @Produces
    @Singleton
    RouteTable read(RoutingConfig config) {
        List<Route> routes = parse(config.table());
        for (Route route : routes) {
            if (!route.isOwn() && !config.services().containsKey(route.service())) {
                throw new IllegalArgumentException("No address for the service of " + route);
            }
        }
        return new RouteTable(routes);
    }

    private static List<Route> parse(String resource) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalArgumentException("No route table " + resource);
            }
            return JsonMapper.builder().build().readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Route table " + resource, unreadable);
        }
    }
}
