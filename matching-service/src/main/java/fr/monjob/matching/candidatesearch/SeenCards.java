package fr.monjob.matching.candidatesearch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** Whom employers saw today by this instance, as far as it is written already: they need not be counted again. */
@ApplicationScoped
class SeenCards {

    private final AtomicReference<Day> latest = new AtomicReference<>(new Day(LocalDate.MIN));

    private record Day(LocalDate date, Map<UUID, Set<UUID>> byEmployer) {

        Day(LocalDate date) {
            this(date, new ConcurrentHashMap<>());
        }
    }

    /** Those of these people, by the ids that the employer knows, of whom nothing is written yet. */
    List<UUID> listUnseen(LocalDate today, UUID employerId, List<UUID> candidateIds) {
        Set<UUID> seen = day(today).byEmployer.getOrDefault(employerId, Set.of());
        return candidateIds.stream().filter(each -> !seen.contains(each)).toList();
    }

    /** It is written that the employer saw them. */
    void add(LocalDate today, UUID employerId, List<UUID> candidateIds) {
        day(today)
                .byEmployer
                .computeIfAbsent(employerId, first -> ConcurrentHashMap.newKeySet())
                .addAll(candidateIds);
    }

    private Day day(LocalDate today) {
        return latest.updateAndGet(day -> day.date.equals(today) ? day : new Day(today));
    }
}
