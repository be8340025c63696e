package fr.monjob.referential.commune;

import java.util.Arrays;

/**
 * Counts the letters to insert, drop, change or swap with their neighbour until a question is the beginning of a name
 * (optimal string alignment). Rows are used again from one name to the next: for one thread.
 */
final class PrefixDistance {

    private final String question;
    private final int most;
    private int[] beforeLast;
    private int[] last;
    private int[] current;

    /** @param most the distance beyond which the exact number does not matter */
    PrefixDistance(String question, int most) {
        this.question = question;
        this.most = most;
        this.beforeLast = new int[question.length() + 1];
        this.last = new int[question.length() + 1];
        this.current = new int[question.length() + 1];
    }

    /** Gives the distance to the nearest beginning of the name, or some number over the most that counts. */
    int to(String name) {
        for (int q = 0; q < last.length; q++) {
            last[q] = q;
        }
        Arrays.fill(beforeLast, most + 1);
        int nearest = last[question.length()];
        int end = Math.min(name.length(), question.length() + most);
        for (int n = 1; n <= end; n++) {
            int best = fillRow(name, n);
            nearest = Math.min(nearest, current[question.length()]);
            if (best > most) {
                break;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }
        return nearest;
    }

    private int fillRow(String name, int n) {
        current[0] = n;
        int best = n;
        for (int q = 1; q < current.length; q++) {
            int change = question.charAt(q - 1) == name.charAt(n - 1) ? 0 : 1;
            int distance = Math.min(Math.min(current[q - 1], last[q]) + 1, last[q - 1] + change);
            boolean swapped = n > 1
                    && q > 1
                    && question.charAt(q - 1) == name.charAt(n - 2)
                    && question.charAt(q - 2) == name.charAt(n - 1);
            current[q] = swapped ? Math.min(distance, beforeLast[q - 2] + 1) : distance;
            best = Math.min(best, current[q]);
        }
        return best;
    }
}
