package fr.monjob.referential.rome;

import java.util.Arrays;

/** Number of letters added, left out, replaced or swapped with their neighbour between two words. */
public final class EditDistance {

    private EditDistance() {}

    /** Gives the distance, or {@code limit + 1} as soon as it is known to be beyond the limit. */
    public static int between(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[] last = lastRow(one, other, limit);
        return last.length == 0 ? limit + 1 : Math.min(last[other.length()], limit + 1);
    }

    /** Gives the distance to the nearest beginning of the whole word, or {@code limit + 1} when it is beyond the limit. */
    static int toBeginning(String beginning, String whole, int limit) {
        String enough = whole.substring(0, Math.min(whole.length(), beginning.length() + limit));
        int best = limit + 1;
        for (int distance : lastRow(beginning, enough, limit)) {
            best = Math.min(best, distance);
        }
        return best;
    }

    /**
     * From all of one to each beginning of the other; empty when all of them are beyond the limit. Only beginnings that are
     * shorter or longer by no more than the limit are computed: the others are beyond it, and say so.
     */
    private static int[] lastRow(String one, String other, int limit) {
        int beyond = limit + 1;
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = Math.min(j, beyond);
        }
        for (int i = 1; i <= one.length(); i++) {
            int first = Math.max(1, i - limit);
            int end = Math.min(other.length(), i + limit);
            Arrays.fill(row, beyond);
            row[0] = Math.min(i, beyond);
            int best = row[0];
            for (int j = first; j <= end; j++) {
                int replaced = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (swapped(one, other, i, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                best = Math.min(best, row[j]);
            }
            if (best > limit) {
                return new int[0];
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last;
    }

    private static boolean swapped(String one, String other, int i, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
