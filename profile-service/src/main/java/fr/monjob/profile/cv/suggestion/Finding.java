package fr.monjob.profile.cv.suggestion;

import java.util.Collections;
import java.util.List;

/**
 * A phrase found.
 *
 * @param at indexes in the clause of the words that make it up, in order
 * @param weak the phrase says too little alone
 */
record Finding<T>(T target, Clause clause, List<Integer> at, boolean weak) {

    private static final int LONGEST_EVIDENCE = 90;

    int first() {
        return at.get(0);
    }

    int last() {
        return at.get(at.size() - 1);
    }

    /** Index in the text of the first word. */
    int start() {
        return clause.words().get(first()).start();
    }

    /** The words of the text that made it, from the first to the last; of a long list only the thing named. */
    String evidence(String text) {
        int start = start();
        int end = clause.words().get(last()).end();
        if (end - start > LONGEST_EVIDENCE && at.size() > 1) {
            start = clause.words().get(at.get(1)).start();
        }
        return text.substring(start, end).replaceAll("\\s+", " ");
    }

    boolean isPartOf(Finding<?> other) {
        return clause == other.clause && other.at.size() > at.size() && other.at.containsAll(at) && !other.isSpread();
    }

    /** Its words come from several items of a list, each of which also stands for itself. */
    private boolean isSpread() {
        return clause.words().subList(first() + 1, last() + 1).stream().anyMatch(CvWord::afterComma);
    }

    boolean overlaps(Finding<?> other) {
        return clause == other.clause && !Collections.disjoint(at, other.at);
    }

    boolean sameWordsAs(Finding<?> other) {
        return clause == other.clause && at.equals(other.at);
    }
}
