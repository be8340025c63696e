package fr.monjob.matching.candidatesearch;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The searches of all employers within one minute of the clock, from its start on. */
record SearchMinute(Instant start, Map<UUID, SearchCount> byEmployer) {

    SearchMinute(Instant start) {
        this(start, new ConcurrentHashMap<>());
    }

    SearchCount of(UUID employerId) {
        return byEmployer.computeIfAbsent(employerId, first -> new SearchCount());
    }
}
