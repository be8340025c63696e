package fr.monjob.offer.application;

import java.time.Duration;
import java.time.Instant;

/**
 * When the employer owes the next word. A look does not buy time: the answer stays due when it was due, or a week after
 * the look if that is sooner. After a yes the next word is the hire, whose day the two agree on, so nothing is due.
 *
 * @param replyWithin    counted from the application
 * @param nextWordWithin counted from a look or a meeting
 */
record ReplyDuePolicy(Duration replyWithin, Duration nextWordWithin) {

    ReplyDuePolicy(ApplicationConfig config) {
        this(config.replyWithin(), config.nextWordWithin());
    }

    /** Null when nothing is owed. */
    Instant dueAt(ApplicationState state, Instant appliedAt, Instant enteredAt) {
        Instant reply = appliedAt.plus(replyWithin);
        Instant nextWord = enteredAt.plus(nextWordWithin);
        return switch (state) {
            case SUBMITTED -> reply;
            case VIEWED -> nextWord.isBefore(reply) ? nextWord : reply;
            case INTERVIEW -> nextWord;
            case ACCEPTED, REFUSED, WITHDRAWN, HIRED -> null;
        };
    }
}
