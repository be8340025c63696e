package fr.monjob.insertion.rule;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Days from the first to the last, both included.
 *
 * @param last not before the first
 */
public record DaySpan(LocalDate first, LocalDate last) {

    /** @throws IllegalArgumentException when the last day comes before the first */
    public DaySpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Ends before it begins");
        }
    }

    /** How many days, at least one. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** How many days both have. */
    public long daysWithin(DaySpan other) {
        return common(other).map(DaySpan::days).orElse(0L);
    }

    /** The days that both have; empty when they have none in common. */
    public Optional<DaySpan> common(DaySpan other) {
        LocalDate from = first.isAfter(other.first) ? first : other.first;
        LocalDate until = last.isBefore(other.last) ? last : other.last;
        return until.isBefore(from) ? Optional.empty() : Optional.of(new DaySpan(from, until));
    }

    /** Whether every day of the other is one of these. */
    public boolean contains(DaySpan other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    /** Months and days from date to date. */
    public Period length() {
        return Period.between(first, last.plusDays(1));
    }

    /** The same days as spans that neither touch nor overlap, the latest first. */
    public static List<DaySpan> joined(List<DaySpan> spans) {
        List<DaySpan> latestFirst = new ArrayList<>(spans);
        latestFirst.sort(Comparator.comparing(DaySpan::last).reversed());
        Deque<DaySpan> joined = new ArrayDeque<>();
        for (DaySpan span : latestFirst) {
            DaySpan later = joined.peekLast();
            if (later == null || span.last().plusDays(1).isBefore(later.first())) {
                joined.addLast(span);
            } else if (span.first().isBefore(later.first())) {
                joined.removeLast();
                joined.addLast(new DaySpan(span.first(), later.last()));
            }
        }
        return List.copyOf(joined);
    }
}
