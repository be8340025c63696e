package fr.monjob.gateway.routing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithDefaults;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Where requests go, and what each kind of route may cost. */
@ConfigMapping(prefix = "monjob.routing")
public interface RoutingConfig {

    /** The resource on the class path that lists the routes. */
    String table();

    /** The base addresses of the instances of each service, without a path; separated by commas. */
    Map<String, List<URI>> services();

    /** Connections to one service at once for reads, and as many for changes; shared out among the event loops, eight each at least. */
    @WithDefault("50")
    int connections();

    /** Requests that may wait for such a connection, shared out likewise; one more is answered 503. */
    @WithDefault("50")
    int waiting();

    /** How long connecting may take. */
    @WithDefault("500MS")
    Duration connect();

    /** Per kind of route; a kind that is not configured has the defaults. */
    @WithDefaults
    Map<RouteKind, Budget> budgets();

    /** The budget of this kind. */
    default Budget budget(RouteKind kind) {
        return budgets().get(kind);
    }

    /** What one request may cost. */
    interface Budget {

        /** The most bytes of body, counted as they come. */
        @WithDefault("256K")
        MemorySize body();

        /** How long the caller may take to send it. */
        @WithDefault("30S")
        Duration sending();

        /** How long the service may take from the last byte of the request to the first of its answer. */
        @WithDefault("5S")
        Duration firstByte();

        /** How long until the last byte of the answer; zero for no end. */
        @WithDefault("10S")
        Duration total();
    }
}
