package fr.monjob.web.document;

/**
 * A doc comment as plain text.
 *
 * @param summary its first sentence, without the full stop
 * @param rest    what follows up to the block tags; may be empty
 */
record JavadocText(String summary, String rest) {

    static JavadocText of(String comment) {
        String plain = comment.replaceAll("(?s)(^|\\n)\\s*@\\w+ .*", "")
                .replaceAll("(?s)\\{@\\w+\\s+([^}]*)}", "$1")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ")
                .strip();
        int end = endOfSentence(plain);
        return new JavadocText(
                plain.substring(0, end).replaceAll("\\.$", ""),
                plain.substring(end).strip());
    }

    private static int endOfSentence(String text) {
        int stop = text.indexOf(". ");
        return stop < 0 ? text.length() : stop + 1;
    }
}
