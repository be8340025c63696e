package fr.monjob.profile.cv.suggestion;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** How far apart the words of a phrase may stand. */
enum WordGap {
    /** A name of a trade: one word between at most, "agent technique polyvalent". */
    TIGHT(1, false),
    /** A task: "pose de carrelage, faïence et parquet" is also "pose de parquet". */
    LIST(3, true);

    private static final int INSIDE_THING = 1;
    private static final int LONGEST_LIST = 8;

    private final int most;
    private final boolean list;

    WordGap(int most, boolean list) {
        this.most = most;
        this.list = list;
    }

    boolean ofTasks() {
        return list;
    }

    /**
     * Follows a phrase from its first word.
     *
     * @param actions the indexes of words that begin tasks: one of them, after the first task got its thing, begins
     *                another task
     * @return the indexes of the words in the clause, empty when the phrase is not there
     */
    List<Integer> follow(Clause clause, int first, List<Set<String>> places, BitSet actions) {
        if (places.size() == 1) {
            return List.of(first);
        }
        int from = list ? lastOfActions(clause, first, actions) : first;
        boolean task = actions.get(first);
        boolean separated = false;
        for (int i = from + 1; i < clause.words().size() && i - from <= LONGEST_LIST; i++) {
            boolean starts = clause.words().get(i).startsItem();
            separated |= list && task ? starts : clause.words().get(i).afterComma();
            boolean inReach = separated ? list && task && starts : i - from - 1 <= most;
            if (inReach && places.get(1).contains(clause.stem(i))) {
                List<Integer> rest = rest(clause, i, places);
                if (!rest.isEmpty()) {
                    rest.add(0, first);
                    return rest;
                }
            }
            if (list && task ? actions.get(i) : separated) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "Chargement et déchargement de camions": the actions share the thing that is tied to the last of them. */
    private static int lastOfActions(Clause clause, int first, BitSet actions) {
        int last = first;
        while (last + 1 < clause.words().size() && clause.words().get(last + 1).startsItem() && actions.get(last + 1)) {
            last++;
        }
        boolean tied = last + 1 < clause.words().size()
                && !clause.words().get(last + 1).startsItem();
        return tied ? last : first;
    }

    private List<Integer> rest(Clause clause, int second, List<Set<String>> places) {
        List<Integer> at = new ArrayList<>(List.of(second));
        for (int place = 2; place < places.size(); place++) {
            int last = at.get(at.size() - 1);
            int next = last + 1;
            while (next < clause.words().size()
                    && next - last - 1 <= INSIDE_THING
                    && !clause.words().get(next).afterComma()
                    && !places.get(place).contains(clause.stem(next))) {
                next++;
            }
            boolean found = next < clause.words().size()
                    && next - last - 1 <= INSIDE_THING
                    && !clause.words().get(next).afterComma()
                    && places.get(place).contains(clause.stem(next));
            if (!found) {
                return List.of();
            }
            at.add(next);
        }
        return at;
    }
}
