package fr.monjob.insertion.rule;

import fr.monjob.insertion.rule.iae.PassIae;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What is known of a person when a plan is judged: measures with an end, and passes, in any order. */
public record History(List<PastMeasure> measures, List<PassIae> passes) {

    public History {
        measures = List.copyOf(measures);
        passes = List.copyOf(passes);
    }

    /** Of a person of whom nothing is known. */
    public static History empty() {
        return new History(List.of(), List.of());
    }

    /** The measures of this kind. */
    public Stream<PastMeasure> of(MeasureKind kind) {
        return measures.stream().filter(measure -> measure.kind() == kind);
    }

    /** The measure of that id, if it is this person's. */
    public Optional<PastMeasure> find(UUID id) {
        return measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }

    /**
     * The day on which the contracts of a kind would have begun, had they followed each other without a gap until
     * {@code startsOn}. A total of months counts from there: by the calendar where there was no gap; what lies before a gap
     * counts with its months and days, and the gap does not. Contracts in parallel count once; those that are signed
     * already and begin later count too.
     *
     * @param forgottenAfterMonths a gap this long starts the count anew
     */
    public LocalDate unbrokenStart(MeasureKind kind, LocalDate startsOn, int forgottenAfterMonths) {
        List<DaySpan> latestFirst =
                DaySpan.joined(of(kind).map(PastMeasure::days).toList());
        LocalDate begun = startsOn;
        LocalDate next = startsOn;
        Period used = Period.ZERO;
        for (DaySpan block : latestFirst) {
            LocalDate after = block.last().plusDays(1);
            if (!next.isBefore(after.plusMonths(forgottenAfterMonths))) {
                break;
            }
            if (block.first().isBefore(startsOn) && !after.isBefore(startsOn)) {
                begun = block.first();
            } else {
                used = used.plus(block.length());
            }
            next = block.first().isBefore(startsOn) ? block.first() : startsOn;
        }
        return begun.minusMonths(used.toTotalMonths()).minusDays(used.getDays());
    }
}
