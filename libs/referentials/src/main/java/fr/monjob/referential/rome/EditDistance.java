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
        return last.length == 0 ? limit + 1 : last[other.length()];
    }

    /** Gives the distance to the nearest beginning of the whole word, or {@code limit + 1} when it is beyond the limit. */
    static int toBeginning(String beginning, String whole, int limit) {
        String enough = whole.substring(0, Math.min(whole.length(), beginning.length() + limit));
        return Arrays.stream(lastRow(beginning, enough, limit)).min().orElse(limit + 1);
    }

    /** From all of one to each beginning of the other; empty when all of them are beyond the limit. */
    private static int[] lastRow(String one, String other, int limit) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            int best = i;
            for (int j = 1; j <= other.length(); j++) {
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
            beforeLast = last;
            last = row;
        }
        return last;
    }

    private static boolean swapped(String one, String other, int i, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
