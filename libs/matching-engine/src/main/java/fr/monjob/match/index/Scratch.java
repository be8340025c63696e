package fr.monjob.match.index;

/**
 * Sums by place in a block, all zero between uses. A thread's searches take turns with one array: a fresh one would cost
 * as much as a block, because fresh memory is in no cache.
 */
final class Scratch {

    private static final ThreadLocal<int[]> SPARE = new ThreadLocal<>();

    private Scratch() {}

    /** An array of zeros for a whole block, for this thread. */
    static int[] take() {
        int[] spare = SPARE.get();
        SPARE.remove();
        return spare == null ? new int[BlockWriter.MOST] : spare;
    }

    /** Gives it back, full of zeros again. What a failed search leaves behind is not given back. */
    static void giveBack(int[] zeros) {
        SPARE.set(zeros);
    }
}
