package fr.monjob.offer.application;

import java.time.Duration;
import java.time.Instant;

/** Until when the two sides of an application may write to each other. */
final class ThreadPolicy {

    private ThreadPolicy() {}

    /**
     * Open while the application is, and for some days after a refusal or a hire, when there is still something to say.
     * Who has withdrawn wants to hear no more.
     */
    static boolean isOpen(ApplicationState state, Instant since, Duration grace, Instant now) {
        return switch (state) {
            case SUBMITTED, VIEWED, INTERVIEW, ACCEPTED -> true;
            case REFUSED, HIRED -> now.isBefore(since.plus(grace));
            case WITHDRAWN -> false;
        };
    }
}
