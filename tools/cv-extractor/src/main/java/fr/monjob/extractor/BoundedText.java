package fr.monjob.extractor;

/** Text that grows up to what a CV may have and no further: the next letter ends the reading. */
final class BoundedText {

    /** Sixty full pages. */
    static final int MOST_CHARACTERS = 200_000;

    private final StringBuilder text = new StringBuilder();

    void append(char[] from, int start, int length) {
        if (text.length() + length > MOST_CHARACTERS) {
            throw new RejectedException(Rejection.TOO_LONG);
        }
        text.append(from, start, length);
    }

    void append(String more) {
        append(more.toCharArray(), 0, more.length());
    }

    /** Ends the line, if one was begun. */
    void endLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            append("\n");
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
