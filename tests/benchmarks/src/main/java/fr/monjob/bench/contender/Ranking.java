package fr.monjob.bench.contender;

import fr.monjob.bench.world.Question;
import fr.monjob.bench.world.World;
import fr.monjob.match.api.Components;
import fr.monjob.match.api.MatchReason;
import fr.monjob.match.rank.MatchDay;
import fr.monjob.match.rank.MatchOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.function.IntFunction;

/** The best of a search so far, for those who leave the order to us. Lots are drawn among equal scores only. */
final class Ranking {

    private static final double GRAIN = 1e-9;

    private final UUID offer;
    private final IntFunction<UUID> ids;
    private final MatchDay.Lots lots = World.DAY.lots();

    /** The last one on top. */
    private final PriorityQueue<Ranked> best = new PriorityQueue<>(
            Question.K,
            Comparator.<Ranked>comparingLong(each -> each.grains)
                    .thenComparing(each -> lot(each), (one, other) -> Arrays.compareUnsigned(other, one)));

    /** @param ids the id of who is known by a number */
    Ranking(UUID offer, IntFunction<UUID> ids) {
        this.offer = offer;
        this.ids = ids;
    }

    /** Scores below are not taken. */
    double floor() {
        return best.size() < Question.K ? -1 : (best.peek().grains - 1) * GRAIN;
    }

    void take(int person, Fit fit, double share, double metres) {
        Components components = new Components(share, fit.job, fit.closeness);
        Ranked each = new Ranked(person, fit.score, components, fit, metres);
        if (best.size() < Question.K) {
            best.add(each);
        } else if (best.comparator().compare(each, best.peek()) > 0) {
            best.poll();
            best.add(each);
        }
    }

    List<Ranked> inOrder() {
        List<Ranked> ordered = new ArrayList<>(best);
        ordered.sort(best.comparator().reversed());
        return ordered;
    }

    private byte[] lot(Ranked each) {
        if (each.lot == null) {
            each.lot = lots.draw(offer, ids.apply(each.person));
        }
        return each.lot;
    }

    /** Somebody in the answer. */
    static final class Ranked {

        final int person;
        final double score;
        final Components components;
        final MatchReason reason;
        final double metres;
        private final long grains;
        private byte[] lot;

        private Ranked(int person, double score, Components components, Fit fit, double metres) {
            this.person = person;
            this.score = score;
            this.components = components;
            this.reason = fit.reason();
            this.metres = metres;
            this.grains = MatchOrder.grains(score);
        }
    }
}
