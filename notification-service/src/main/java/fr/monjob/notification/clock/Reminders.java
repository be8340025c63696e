package fr.monjob.notification.clock;

import fr.monjob.notification.message.MessageDraft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * What is due, a row for each. To be called before the same event is told: the row comes before the inbox, here and in
 * {@link ReminderJob}.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Reminders {

    private final ReminderConfig config;
    private final Clock clock;

    Reminders(ReminderConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /**
     * Tells the draft some days before the thing is due; another due date of the same thing replaces the earlier one.
     *
     * @param dueAt null when nothing is due any more
     */
    public void keep(UUID subjectId, Instant dueAt, MessageDraft draft) {
        ReminderEntity held = ReminderEntity.findById(subjectId, LockModeType.PESSIMISTIC_WRITE);
        if (dueAt == null) {
            if (held != null) {
                held.delete();
            }
            return;
        }
        if (held != null && held.dueAt.equals(dueAt)) {
            return;
        }
        ReminderEntity reminder = held == null ? new ReminderEntity() : held;
        reminder.subjectId = subjectId;
        reminder.dueAt = dueAt;
        reminder.remindAt = ReminderPolicy.remindAt(clock.instant(), dueAt, config.lead());
        reminder.draft = draft;
        reminder.settledAt = null;
        reminder.persist();
    }
}
