package fr.monjob.profile.peoplelist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What a list names by code or in words, and how each name was understood. For one thread. */
final class ListTerms<T> {

    private final Function<String, Optional<T>> catalogue;
    private final Map<String, Optional<T>> known = new LinkedHashMap<>();

    /** @param catalogue finds what a code or words name */
    ListTerms(Function<String, Optional<T>> catalogue) {
        this.catalogue = catalogue;
    }

    Optional<T> find(String words) {
        return known.computeIfAbsent(words, catalogue);
    }

    /** In the order of their first line. */
    <V> List<V> understood(BiFunction<String, T, V> view) {
        return known.entrySet().stream()
                .filter(entry -> entry.getValue().isPresent())
                .map(entry -> view.apply(entry.getKey(), entry.getValue().get()))
                .toList();
    }
}
