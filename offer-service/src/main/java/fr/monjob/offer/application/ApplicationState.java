package fr.monjob.offer.application;

import java.util.EnumSet;
import java.util.Set;

/** Where an application stands. REFUSED, WITHDRAWN and HIRED are final. */
public enum ApplicationState {
    SUBMITTED,
    VIEWED,
    INTERVIEW,
    ACCEPTED,
    REFUSED,
    WITHDRAWN,
    HIRED;

    /** Where somebody still waits for a word or a place. */
    static Set<ApplicationState> underWay() {
        return EnumSet.of(SUBMITTED, VIEWED, INTERVIEW, ACCEPTED);
    }
}
