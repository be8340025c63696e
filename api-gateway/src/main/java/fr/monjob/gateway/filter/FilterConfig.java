package fr.monjob.gateway.filter;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;

/** For whom the public door opens. */
@ConfigMapping(prefix = "monjob.filter")
public interface FilterConfig {

    /** The names under which callers may address us (header {@code Host}, without port). */
    Set<String> names();

    /** Exact origins ({@code https://emploi.example.fr}) of foreign web pages that may read our answers. */
    Optional<Set<String>> origins();

    /**
     * The tile server that maps in our pages may ask, {@code https://tiles.example.fr/{z}/{x}/{y}.png}; without one, nobody
     * but us learns where somebody looks for work.
     */
    Optional<String> tiles();

    /** Whose tiles they are, in words beside the map. */
    Optional<String> tilesAttribution();
}
