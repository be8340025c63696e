package fr.monjob.match.index;

import fr.monjob.match.api.Components;
import fr.monjob.match.rank.MatchOrder;
import java.util.UUID;
import java.util.function.Function;

/** A match on the way into an answer. */
final class Found {

    final Components components;
    final double score;
    final double metres;

    /** Where it stands, to look up what an answer shows besides. */
    final Block<?> block;

    final int at;

    /** See {@link MatchOrder#grains}. */
    final long grains;

    private byte[] lot;

    Found(Components components, double score, double metres, Block<?> block, int at) {
        this.components = components;
        this.score = score;
        this.metres = metres;
        this.block = block;
        this.at = at;
        this.grains = MatchOrder.grains(score);
    }

    /** Read when it is asked for: most of what is found gives way to something better, and ids lie far from the rest. */
    UUID id() {
        return block.id(at);
    }

    /** Drawn when it is asked for, and once: few scores are equal, and a lot costs more than the rest of a match. */
    byte[] lot(Function<UUID, byte[]> lots) {
        if (lot == null) {
            lot = lots.apply(id());
        }
        return lot;
    }
}
