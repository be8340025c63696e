package fr.monjob.messaging;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What lies behind a failure. */
public final class Causes {

    private Causes() {}

    /** The failure, its causes, and what was suppressed on the way: a failed commit hides its reason there. */
    public static List<Throwable> of(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>(List.of(failure));
        while (!open.isEmpty()) {
            Throwable next = open.pop();
            if (seen.add(next)) {
                open.addAll(List.of(next.getSuppressed()));
                if (next.getCause() != null) {
                    open.add(next.getCause());
                }
                if (next instanceof SQLException refusal && refusal.getNextException() != null) {
                    open.add(refusal.getNextException());
                }
            }
        }
        return List.copyOf(seen);
    }
}
