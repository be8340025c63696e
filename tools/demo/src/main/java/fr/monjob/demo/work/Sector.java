package fr.monjob.demo.work;

import fr.monjob.demo.text.Resource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A branch of the economy.
 *
 * @param places   where people worked in it, as a CV says it
 * @param names    what its companies call themselves
 * @param activity what they do, to follow their name
 */
public record Sector(String key, List<String> places, List<String> names, String activity) {

    /** The sectors of {@code work/sectors.txt} by key. */
    static Map<String, Sector> load() {
        return Resource.read("work/sectors.txt").entries().stream()
                .map(entry -> new Sector(entry.head(), entry.list("lieux"), entry.list("noms"), entry.get("activite")))
                .collect(Collectors.toUnmodifiableMap(Sector::key, Function.identity()));
    }
}
