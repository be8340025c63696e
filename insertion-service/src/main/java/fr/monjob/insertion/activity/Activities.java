package fr.monjob.insertion.activity;

import static java.util.stream.Collectors.toSet;

import fr.monjob.insertion.activity.ActivityItem.Origin;
import fr.monjob.insertion.hours.StandingHours;
import fr.monjob.insertion.measure.MeasureDays;
import fr.monjob.insertion.rule.DaySpan;
import fr.monjob.insertion.rule.FrenchDay;
import fr.monjob.insertion.rule.MeasureKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** All that a person did, from every record that tells of it; for who has asked whether the caller may see it. */
@ApplicationScoped
class Activities {

    /** Measures that are activity by themselves; a contract is told by what is worked. */
    private static final Map<MeasureKind, ActivityKind> OF_MEASURES =
            Map.of(MeasureKind.PMSMP, ActivityKind.IMMERSION, MeasureKind.FORMATION, ActivityKind.TRAINING);

    private final MeasureDays measures;
    private final StandingHours hours;
    private final Clock clock;

    Activities(MeasureDays measures, StandingHours hours, Clock clock) {
        this.measures = measures;
        this.hours = hours;
        this.clock = clock;
    }

    /** The items of a week, by their days. */
    @Transactional(TxType.MANDATORY)
    List<ActivityItem> list(UUID personId, DaySpan week) {
        Set<UUID> shared = SharedActivityEntity.<SharedActivityEntity>list("personId", personId).stream()
                .map(item -> item.itemId)
                .collect(toSet());
        return Stream.of(
                        ofDays(personId, week, shared),
                        ofMeasures(personId, week, shared),
                        ofClauses(personId, week, shared))
                .flatMap(items -> items)
                .sorted(Comparator.comparing(ActivityItem::from).thenComparing(ActivityItem::id))
                .toList();
    }

    /** Whether all of these are records of this person's activity. */
    @Transactional(TxType.MANDATORY)
    boolean areOf(UUID personId, Set<UUID> items) {
        return items.stream()
                .allMatch(id -> ActivityEntity.count("id = ?1 and personId = ?2 and not removed", id, personId) > 0
                        || measures.isOf(personId, id, OF_MEASURES.keySet())
                        || hours.isOf(personId, id));
    }

    private static Stream<ActivityItem> ofDays(UUID personId, DaySpan week, Set<UUID> shared) {
        return ActivityEntity.<ActivityEntity>list(
                        "personId = ?1 and day between ?2 and ?3 and not removed", personId, week.first(), week.last())
                .stream()
                .map(activity -> item(activity, shared.contains(activity.id)));
    }

    static ActivityItem item(ActivityEntity activity, boolean shared) {
        return new ActivityItem(
                activity.id,
                activity.kind,
                activity.day,
                activity.day,
                plain(activity.hours),
                activity.note,
                activity.applicationId == null ? Origin.PERSON : Origin.APPLICATION,
                shared);
    }

    /** The hours of all these. */
    static BigDecimal sum(List<ActivityItem> items) {
        return plain(items.stream()
                .map(ActivityItem::hours)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Without zeros at the end, as the person typed them. */
    private static BigDecimal plain(BigDecimal hours) {
        BigDecimal bare = hours.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** As far as it has come: tomorrow's training is no activity yet. */
    private Stream<ActivityItem> ofMeasures(UUID personId, DaySpan week, Set<UUID> shared) {
        return measures.list(personId, OF_MEASURES.keySet(), FrenchDay.today(clock)).stream()
                .flatMap(measure -> measure.days().common(week).stream()
                        .map(days -> new ActivityItem(
                                measure.id(),
                                OF_MEASURES.get(measure.kind()),
                                days.first(),
                                days.last(),
                                measure.weeklyHours() == null
                                        ? null
                                        : plain(SpreadHours.weekly(measure.days(), measure.weeklyHours())
                                                .within(week)),
                                null,
                                Origin.MEASURE,
                                shared.contains(measure.id()))));
    }

    private Stream<ActivityItem> ofClauses(UUID personId, DaySpan week, Set<UUID> shared) {
        return hours.list(personId, week).stream()
                .flatMap(line -> line.days().common(week).stream()
                        .map(days -> new ActivityItem(
                                line.id(),
                                ActivityKind.CLAUSE_WORK,
                                days.first(),
                                days.last(),
                                plain(new SpreadHours(line.days(), line.hours()).within(week)),
                                null,
                                Origin.CLAUSE,
                                shared.contains(line.id()))));
    }
}
