package fr.monjob.gateway.forwarding;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** The instances of one service, which take turns. Thread-safe. */
final class Instances {

    private final List<Backend> all;
    private final Predicate<URI> isReady;
    private final AtomicInteger turns = new AtomicInteger();

    /** @param isReady says of an instance's address whether it takes new work; who stops says no before it goes */
    Instances(List<Backend> all, Predicate<URI> isReady) {
        this.all = List.copyOf(all);
        this.isReady = isReady;
    }

    /** Whose turn it is: of those that are ready, else of all; empty when every breaker is open. */
    Optional<Backend> choose() {
        return choose(each -> true);
    }

    /** The same, but not this one. */
    Optional<Backend> chooseOther(Backend than) {
        return choose(each -> each != than);
    }

    private Optional<Backend> choose(Predicate<Backend> among) {
        int turn = turns.getAndIncrement();
        return choose(turn, among.and(each -> isReady.test(each.base())))
                .or(() -> choose(turn, among.and(each -> !isReady.test(each.base()))));
    }

    /** Who is asked whether it allows a call and says yes is called: nobody behind is asked. */
    private Optional<Backend> choose(int turn, Predicate<Backend> among) {
        for (int step = 0; step < all.size(); step++) {
            Backend next = all.get(Math.floorMod(turn + step, all.size()));
            if (among.test(next) && next.breaker().allows()) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }
}
