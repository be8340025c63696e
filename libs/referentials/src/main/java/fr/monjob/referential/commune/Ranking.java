package fr.monjob.referential.commune;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Collects communes by grade, 0 the best; within a grade they come in the order of their list, most populous first. */
final class Ranking {

    private final int communes;
    private int[] scores = new int[64];
    private int size;

    Ranking(int communes) {
        this.communes = communes;
    }

    void add(int grade, int commune) {
        if (size == scores.length) {
            scores = Arrays.copyOf(scores, 2 * size);
        }
        scores[size++] = grade * communes + commune;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Gives each commune once, at its best grade. */
    IntStream bestFirst() {
        Arrays.sort(scores, 0, size);
        return Arrays.stream(scores, 0, size).map(score -> score % communes).distinct();
    }
}
