package fr.monjob.notification.clock;

import java.time.Duration;
import java.time.Instant;

/** When somebody is reminded of what they owe. */
final class ReminderPolicy {

    private ReminderPolicy() {}

    /** The lead before it is due; for what is due soon, not before half of the time has passed. */
    static Instant remindAt(Instant now, Instant due, Duration lead) {
        Instant halfWay = now.plus(Duration.between(now, due).dividedBy(2));
        Instant early = due.minus(lead);
        return early.isAfter(halfWay) ? early : halfWay;
    }
}
