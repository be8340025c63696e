package fr.monjob.profile.cv.suggestion;

import fr.monjob.profile.cv.suggestion.CvWord.Link;
import fr.monjob.referential.rome.FrenchWords;
import fr.monjob.referential.rome.FrenchWords.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts lines into clauses of words. */
final class ClauseReader {

    /** A full stop counts when a sentence begins after it, not in "cat. 3"; a dash when it stands free. */
    private static final Pattern BOUNDARY = Pattern.compile(
            "[;!?|" + PrivateTextMask.BLANK + "]|\\.(?=[\\s(]*\\p{Lu})|(?<=\\s)[-=>]+(?=\\s)|[–—•●▪■◦*☑✓✔→►]|->| {4,}");

    private static final Pattern COMMA = Pattern.compile("[,:()/+&]");
    private static final Pattern BROKEN_WORD =
            Pattern.compile("(?<!\\p{Ll})(\\p{Ll}{2,30})-\\n[ \\t]{0,40}(\\p{Ll}{2,30})");
    /** No sentence has more words; keeps what follows from growing with the square of a text without points. */
    private static final int LONGEST = 120;

    private static final Set<String> AND = Set.of("et", "ou");

    /** Among capitals only longer words are taken for slips: "HARNES" is a town, no harness. */
    private static final int NO_TOWN = 8;

    private final Vocabulary vocabulary;
    private final TownNames towns;

    ClauseReader(Vocabulary vocabulary, TownNames towns) {
        this.vocabulary = vocabulary;
        this.towns = towns;
    }

    /** Mends words broken at the end of a line, where the catalogue knows the mended word. */
    String mended(String text) {
        return BROKEN_WORD.matcher(text).replaceAll(broken -> {
            String whole = broken.group(1) + broken.group(2);
            return vocabulary.knows(FrenchWords.fold(whole)) ? whole + "\n" : broken.group();
        });
    }

    List<Clause> read(String text) {
        long capitals = text.chars().filter(Character::isUpperCase).count();
        boolean allCapitals =
                capitals > text.chars().filter(Character::isLowerCase).count();
        List<Clause> clauses = new ArrayList<>();
        for (CvLine line : LineReader.read(text)) {
            addClauses(text, line, allCapitals, clauses);
        }
        return clauses;
    }

    private void addClauses(String text, CvLine line, boolean allCapitals, List<Clause> clauses) {
        String body = text.substring(line.start(), line.end());
        List<CvWord> words = new ArrayList<>();
        Link link = Link.NONE;
        int previousEnd = 0;
        boolean first = true;
        String lead = "";
        for (Word word : FrenchWords.in(body)) {
            String between = body.substring(previousEnd, word.start());
            if (words.size() == LONGEST || endsClause(between, body.charAt(word.start()))) {
                close(line, words, clauses);
                first = true;
                link = Link.NONE;
            } else if (COMMA.matcher(between).find()) {
                link = between.indexOf(':') < 0 && link != Link.COLON ? Link.COMMA : Link.COLON;
            }
            if (AND.contains(word.folded())) {
                link = link == Link.NONE ? Link.AND : link;
            } else if (!FrenchWords.isSmall(word.folded())) {
                boolean capital = Character.isUpperCase(body.charAt(word.start()));
                boolean name = !first && capital && !allCapitals;
                boolean noSlip =
                        name || allCapitals && word.folded().length() < NO_TOWN || towns.isTown(word.folded(), capital);
                words.add(new CvWord(
                        line.start() + word.start(),
                        line.start() + word.end(),
                        word.folded(),
                        vocabulary.stem(word.folded(), !noSlip),
                        name,
                        lead,
                        words.isEmpty() ? Link.NONE : link));
                link = Link.NONE;
            }
            lead = FrenchWords.isSmall(word.folded()) ? word.folded() : "";
            first = false;
            previousEnd = word.end();
        }
        close(line, words, clauses);
    }

    private static void close(CvLine line, List<CvWord> words, List<Clause> clauses) {
        if (!words.isEmpty()) {
            clauses.add(new Clause(line.section(), List.copyOf(words)));
            words.clear();
        }
    }

    /** The letter after the gap decides whether a full stop ends a sentence. */
    private static boolean endsClause(String between, char next) {
        Matcher boundary = BOUNDARY.matcher(between + next);
        return boundary.find() && boundary.start() < between.length();
    }
}
