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
}
