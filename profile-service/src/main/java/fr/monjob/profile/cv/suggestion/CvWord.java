package fr.monjob.profile.cv.suggestion;

/**
 * A word that carries meaning.
 *
 * @param start index in the text
 * @param end index after its last character
 * @param folded as it is written, without accents and capitals
 * @param stem its family; that of the catalogue's word when it is a slip of one
 * @param name written like a proper name: a capital inside a sentence
 * @param before what stands between the word before and this one
 */
record CvWord(int start, int end, String folded, String stem, boolean name, Link before) {

    /** What ties a word to the one before it. */
    enum Link {
        NONE,
        AND,
        /** A comma, a bracket, a colon, a slash. */
        COMMA
    }

    boolean afterComma() {
        return before == Link.COMMA;
    }

    boolean startsItem() {
        return before != Link.NONE;
    }
}
