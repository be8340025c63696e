package fr.monjob.profile.cv.suggestion;

import java.util.function.IntPredicate;

/** In what way a clause says something: denied, only wished, never finished, as a diploma, as a small experience. */
final class Mood {

    private final Clause clause;

    Mood(Clause clause) {
        this.clause = clause;
    }

    /** "Pas de CACES chariot", "je n'ai jamais travaillé en boulangerie". */
    boolean denies(int first, int last) {
        for (int i = first; i >= 0; i--) {
            String word = clause.word(i);
            if (i < first && MoodWords.ENDS_DENIAL.contains(word)
                    || clause.words().get(i).afterComma() && i < first && !MoodWords.DENIALS.contains(word)) {
                return i == clause.itemStart(first) && MoodWords.DENIALS.contains(word);
            }
            if (i < first && MoodWords.DENIALS.contains(word)) {
                return !isNoLack(i) && !MoodWords.NOT_DONE.contains(clause.word(i + 1));
            }
            if (clause.words().get(i).afterComma()) {
                return false;
            }
        }
        return false;
    }

    /** "Pas peur de", "ne crains pas". */
    private boolean isNoLack(int denial) {
        return MoodWords.NO_LACK.contains(clause.word(denial + 1))
                || denial > 0 && MoodWords.NO_LACK.contains(clause.word(denial - 1));
    }

    /** "CAP pas fini", "abandonné en terminale", "CACES en cours": said after the words. */
    boolean leavesUnfinished(int last) {
        for (int i = last + 1; i < clause.words().size(); i++) {
            boolean nextItem = clause.words().get(i).afterComma() && i > last + 1;
            if (nextItem && !saysNotDone(i)) {
                return false;
            }
            boolean notDone = i + 1 < clause.words().size()
                    && MoodWords.DENIALS.contains(clause.word(i))
                    && MoodWords.NOT_DONE.contains(clause.word(i + 1));
            if (notDone
                    || MoodWords.GIVEN_UP.contains(clause.word(i))
                    || MoodWords.UNDER_WAY.contains(clause.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** An item that only tells the state of the one before: "(non recyclé)", ", en cours". */
    private boolean saysNotDone(int index) {
        String word = clause.word(index);
        return MoodWords.DENIALS.contains(word)
                || MoodWords.GIVEN_UP.contains(word)
                || MoodWords.UNDER_WAY.contains(word) && index == clause.words().size() - 1;
    }

    /**
     * A wish stands before the words.
     *
     * @param isTask tells whether a word of the clause is part of a task, like the first of "recherche de fuites"
     */
    boolean wishes(int first, IntPredicate isTask) {
        boolean wished = false;
        for (int i = 0; i < first; i++) {
            if (MoodWords.WISHES.contains(clause.word(i)) && !isTask.test(i)) {
                wished = true;
            } else if (MoodWords.ENDS_WISH.contains(clause.word(i))) {
                wished &= !endsWish(i);
            }
        }
        return wished;
    }

    /** After a comma or "et": "je veux faire du repassage" goes on wishing. */
    private boolean endsWish(int index) {
        return clause.words().get(index).startsItem()
                || index > 0 && clause.word(index - 1).equals("deja");
    }

    /** The item begins with the name of a diploma, years apart. */
    boolean isDiploma(int first) {
        int start = clause.itemStart(first);
        while (start < first && clause.word(start).chars().allMatch(Character::isDigit)) {
            start++;
        }
        return MoodWords.DIPLOMAS.contains(clause.word(start))
                && !clause.word(first).equals("licence")
                && !(start == first && MoodWords.AMBIGUOUS.contains(clause.word(start)));
    }

    /** "Depuis 2019", "poste actuel". */
    boolean isNow() {
        return clause.words().stream().anyMatch(word -> MoodWords.NOW.contains(word.folded()));
    }

    boolean isSmallExperience() {
        return clause.words().stream().anyMatch(word -> MoodWords.SMALL_EXPERIENCES.contains(word.folded()));
    }
}
