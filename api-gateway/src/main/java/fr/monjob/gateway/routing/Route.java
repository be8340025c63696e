package fr.monjob.gateway.routing;

import java.util.Set;

/**
 * One line of {@code routes.json}: these methods on this path go to this service.
 *
 * @param service {@code gateway} for what the gateway answers itself, else a key of {@code monjob.gateway.services}
 */
public record Route(String path, String service, Set<String> methods, RouteKind kind) {

    /** The name under which the gateway's own answers stand in the route table. */
    public static final String OWN = "gateway";

    public Route {
        kind = kind == null ? RouteKind.API : kind;
        methods = Set.copyOf(methods);
    }

    public boolean isOwn() {
        return service.equals(OWN);
    }
}
