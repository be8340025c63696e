package fr.monjob.insertion.activity;

import fr.monjob.insertion.portfolio.Accompaniment;
import fr.monjob.insertion.rule.FrenchDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What people show their advisor of their activity. */
@ApplicationScoped
class SharedActivityService {

    private final Accompaniment accompaniment;
    private final Activities activities;
    private final Clock clock;

    SharedActivityService(Accompaniment accompaniment, Activities activities, Clock clock) {
        this.accompaniment = accompaniment;
        this.activities = activities;
        this.clock = clock;
    }

    /** The weeks of one of the caller's people, as far as the person shows them. */
    @Transactional
    public ActivityView list(UUID personId, LocalDate from, LocalDate to) {
        accompaniment.requireReadable(personId);
        return new ActivityView(new ActivitySpan(from, to, FrenchDay.today(clock))
                .weeks().stream()
                        .map(week -> {
                            List<ActivityItem> shown = activities.list(personId, week).stream()
                                    .filter(ActivityItem::shared)
                                    .toList();
                            return new ActivityView.Week(week.first(), Activities.sum(shown), null, null, shown);
                        })
                        .toList());
    }
}
