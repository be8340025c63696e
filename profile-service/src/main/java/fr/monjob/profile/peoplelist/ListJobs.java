package fr.monjob.profile.peoplelist;

import fr.monjob.referential.rome.RomeCatalogue;
import fr.monjob.referential.rome.RomeJob;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the jobs that a list names, by ROME code or in words, and remembers how each was understood. For one thread. */
final class ListJobs {

    private final RomeCatalogue rome = RomeCatalogue.load();
    private final Map<String, Optional<RomeJob>> known = new LinkedHashMap<>();

    Optional<RomeJob> find(String words) {
        return known.computeIfAbsent(
                words, typed -> rome.findJob(typed.toUpperCase(Locale.ROOT)).or(() -> rome.findJobNamed(typed)));
    }

    /** In the order of their first line. */
    List<UnderstoodJob> understood() {
        return known.entrySet().stream()
                .filter(entry -> entry.getValue().isPresent())
                .map(entry -> new UnderstoodJob(
                        entry.getKey(),
                        entry.getValue().get().code(),
                        entry.getValue().get().label()))
                .toList();
    }
}
