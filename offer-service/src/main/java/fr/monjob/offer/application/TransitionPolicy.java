package fr.monjob.offer.application;

import static fr.monjob.offer.application.ApplicationState.ACCEPTED;
import static fr.monjob.offer.application.ApplicationState.HIRED;
import static fr.monjob.offer.application.ApplicationState.INTERVIEW;
import static fr.monjob.offer.application.ApplicationState.REFUSED;
import static fr.monjob.offer.application.ApplicationState.SUBMITTED;
import static fr.monjob.offer.application.ApplicationState.VIEWED;
import static fr.monjob.offer.application.ApplicationState.WITHDRAWN;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which state may follow which, and whose word it is. Only forwards: the employer may skip steps up to ACCEPTED, but
 * hires only somebody met or accepted; the person may withdraw until a final state is reached.
 */
public final class TransitionPolicy {

    private static final Map<ApplicationState, Set<ApplicationState>> FOLLOWING = new EnumMap<>(Map.of(
            SUBMITTED, Set.of(VIEWED, INTERVIEW, ACCEPTED, REFUSED, WITHDRAWN),
            VIEWED, Set.of(INTERVIEW, ACCEPTED, REFUSED, WITHDRAWN),
            INTERVIEW, Set.of(ACCEPTED, REFUSED, WITHDRAWN, HIRED),
            ACCEPTED, Set.of(REFUSED, WITHDRAWN, HIRED),
            REFUSED, Set.of(),
            WITHDRAWN, Set.of(),
            HIRED, Set.of()));

    private TransitionPolicy() {}

    /** Whether this state may come next. */
    public static boolean allows(ApplicationState from, ApplicationState to) {
        return FOLLOWING.get(from).contains(to);
    }

    /** Whether it is for this side to bring an application into that state; nobody submits by a transition. */
    public static boolean belongsTo(Party party, ApplicationState to) {
        return switch (to) {
            case SUBMITTED -> false;
            case WITHDRAWN -> party == Party.BENEFICIARY;
            default -> party == Party.EMPLOYER;
        };
    }

    /** The states that may come next at the word of this side, for people to choose from. */
    public static Set<ApplicationState> listFollowing(ApplicationState from, Party party) {
        return FOLLOWING.get(from).stream().filter(to -> belongsTo(party, to)).collect(Collectors.toUnmodifiableSet());
    }
}
