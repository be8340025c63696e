package fr.monjob.profile.cv.suggestion;

import java.util.Set;

/**
 * A word that carries meaning.
 *
 * @param start index in the text
 * @param end index after its last character
 * @param folded as it is written, without accents and capitals
 * @param stem its family; that of the catalogue's word when it is a slip of one
 * @param name written like a proper name: a capital inside a sentence
 * @param lead the little word right before it, "je", "à"; empty when there is none
 * @param before what stands between the word before and this one
 */
record CvWord(int start, int end, String folded, String stem, boolean name, String lead, Link before) {

    private static final Set<String> SPEAKERS = Set.of("je", "j", "ai", "jai", "nous", "on");

    /** What ties a word to the one before it. */
    enum Link {
        NONE,
        AND,
        /** A comma, a bracket, a slash. */
        COMMA,
        COLON
    }

    /** Somebody says that they do it: "je ramone". */
    boolean isSpoken() {
        return SPEAKERS.contains(lead);
    }

    boolean afterComma() {
        return before == Link.COMMA || before == Link.COLON;
    }

    boolean startsItem() {
        return before != Link.NONE;
    }
}
