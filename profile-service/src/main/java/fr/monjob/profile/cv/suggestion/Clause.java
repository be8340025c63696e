package fr.monjob.profile.cv.suggestion;

import java.util.List;

/** The words of one sentence or list, in their section. */
record Clause(Section section, List<CvWord> words) {

    String stem(int index) {
        return words.get(index).stem();
    }

    String word(int index) {
        return words.get(index).folded();
    }

    /** Index in the text after the last word. */
    int end() {
        return words.get(words.size() - 1).end();
    }

    /** Index of the last word that begins at or before this place in the text, 0 when there is none. */
    int indexAt(int place) {
        int index = 0;
        while (index + 1 < words.size() && words.get(index + 1).start() <= place) {
            index++;
        }
        return index;
    }

    /** Index of the first word of the list item, between commas, in which the word stands. */
    int itemStart(int index) {
        int start = index;
        while (start > 0 && !words.get(start).afterComma()) {
            start--;
        }
        return start;
    }

    /** Number of words of the smallest item, between commas or "et", around these words. */
    int itemSize(int first, int last) {
        int start = first;
        while (start > 0 && !words.get(start).startsItem()) {
            start--;
        }
        int end = last + 1;
        while (end < words.size() && !words.get(end).startsItem()) {
            end++;
        }
        return end - start;
    }
}
