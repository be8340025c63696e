package fr.monjob.insertion.activity;

import fr.monjob.contract.id.UuidV7;
import fr.monjob.insertion.rule.DaySpan;
import fr.monjob.insertion.rule.FrenchDay;
import fr.monjob.insertion.rule.engagement.WeeklyActivity;
import fr.monjob.privacy.PresentPerson;
import fr.monjob.web.edit.IfMatch;
import fr.monjob.web.edit.Versioned;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A person's own proof of activity: only the person of the call is ever read or written. */
@ApplicationScoped
class ActivityService {

    private static final int MOST_A_DAY = 20;

    private final Activities activities;
    private final WeeklyActivity rule;
    private final PresentPerson person;
    private final CurrentUser caller;
    private final Clock clock;

    ActivityService(Activities activities, WeeklyActivity rule, PresentPerson person, CurrentUser caller, Clock clock) {
        this.activities = activities;
        this.rule = rule;
        this.person = person;
        this.caller = caller;
        this.clock = clock;
    }

    /** The person's weeks, with what is expected of each. */
    @Transactional
    public ActivityView list(LocalDate from, LocalDate to) {
        return new ActivityView(new ActivitySpan(from, to, FrenchDay.today(clock))
                .weeks().stream().map(this::week).toList());
    }

    private ActivityView.Week week(DaySpan week) {
        List<ActivityItem> items = activities.list(caller.accountId(), week);
        BigDecimal done = Activities.sum(items);
        return new ActivityView.Week(
                week.first(), done, rule.expected(week.first(), null), rule.missing(week.first(), done, null), items);
    }

    /** @throws ProblemException 400 for a day to come, long ago, or full */
    @Transactional
    public Versioned<ActivityItem> add(ActivityRequest request) {
        person.require();
        requireRecent(request.day());
        if (ActivityEntity.count("personId = ?1 and day = ?2 and not removed", caller.accountId(), request.day())
                >= MOST_A_DAY) {
            throw refused("day", "Ce jour a déjà 20 activités.", "This day has 20 activities already.");
        }
        ActivityEntity activity = new ActivityEntity();
        activity.id = UuidV7.next();
        activity.personId = caller.accountId();
        fill(activity, request);
        activity.persistAndFlush();
        return versioned(activity);
    }

    /** One activity of the person. */
    @Transactional
    public Versioned<ActivityItem> get(UUID id) {
        return versioned(getOwn(id));
    }

    /** What the person says of it counts; what came from an application stays of its kind. */
    @Transactional
    public Versioned<ActivityItem> change(UUID id, ActivityRequest request, IfMatch condition) {
        ActivityEntity activity = getOwn(id);
        condition.check(activity.version);
        requireRecent(request.day());
        if (activity.applicationId != null && request.kind() != activity.kind) {
            throw refused("kind", "Sa nature vient de la candidature.", "Its kind comes from the application.");
        }
        fill(activity, request);
        activity.persistAndFlush();
        return versioned(activity);
    }

    /** Takes it out of the proof; nobody sees it again. */
    @Transactional
    public void remove(UUID id) {
        ActivityEntity activity = getOwn(id);
        SharedActivityEntity.deleteById(new SharedActivityEntity.Key(activity.personId, id));
        if (activity.applicationId == null) {
            activity.delete();
        } else {
            activity.removed = true;
            activity.note = null;
        }
    }

    /** Shows these to the person's advisor, or takes them back; all or none. */
    @Transactional
    public void share(SharingRequest request) {
        person.require();
        UUID owner = caller.accountId();
        if (!activities.areOf(owner, request.items())) {
            throw refused("items", "Une de ces activités n'est pas à vous.", "One of these is not yours.");
        }
        request.items().forEach(item -> {
            SharedActivityEntity.Key key = new SharedActivityEntity.Key(owner, item);
            boolean shared = SharedActivityEntity.findById(key) != null;
            if (request.shared() && !shared) {
                SharedActivityEntity entry = new SharedActivityEntity();
                entry.personId = owner;
                entry.itemId = item;
                entry.sharedAt = clock.instant();
                entry.persist();
            } else if (!request.shared() && shared) {
                SharedActivityEntity.deleteById(key);
            }
        });
    }

    private ActivityEntity getOwn(UUID id) {
        return ActivityEntity.<ActivityEntity>find("id = ?1 and personId = ?2 and not removed", id, caller.accountId())
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    private static void fill(ActivityEntity activity, ActivityRequest request) {
        activity.kind = request.kind();
        activity.day = request.day();
        activity.hours = request.hours();
        activity.note = request.note() == null || request.note().isBlank()
                ? null
                : request.note().strip();
    }

    private void requireRecent(LocalDate day) {
        LocalDate today = FrenchDay.today(clock);
        if (day.isAfter(today) || day.isBefore(today.minusYears(1))) {
            throw refused("day", "Un jour de l'année passée est attendu.", "A day of the past year is expected.");
        }
    }

    private Versioned<ActivityItem> versioned(ActivityEntity activity) {
        boolean shared =
                SharedActivityEntity.findById(new SharedActivityEntity.Key(activity.personId, activity.id)) != null;
        return new Versioned<>(Activities.item(activity, shared), activity.version);
    }

    private static ProblemException refused(String field, String french, String english) {
        return new ProblemException(ProblemCode.VALIDATION_FAILED).withViolation(field, french, english);
    }
}
