package fr.monjob.profile.cv.suggestion;

import fr.monjob.referential.rome.FrenchWords;
import fr.monjob.referential.rome.FrenchWords.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into lines, joins those that one sentence runs through, and tells the section of each. */
final class LineReader {

    private static final Pattern BULLET = Pattern.compile("^[^\\p{L}\\p{N}(]+");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");
    private static final Pattern STARTS_ANEW = Pattern.compile(
            "^\\s*(?:[^\\p{L}\\p{N}\\s(]|\\d{1,2}/\\d|(?:19|20)\\d{2}\\b|(?i:depuis|de|du)\\s+(?:19|20)?\\d{2}|(?i:je|jai|j['’]\\p{L}+)\\s)");
    private static final Pattern ENDS_OPEN = Pattern.compile("[,(/&-]\\s*$");
    private static final Pattern ENDS_CLOSED = Pattern.compile("[.;:!?]\\s*$");
    /** "voirie : balayage" */
    private static final Pattern LABEL = Pattern.compile("^\\s*[\\p{L} '’]{2,25}\\s?:\\s");

    private static final double FULL = 0.8;
    private static final int LEAST_FULL_LINES = 4;

    private final String text;
    private final boolean smallStyle;
    private final int longest;
    private final boolean wrapped;

    private final List<CvLine> lines = new ArrayList<>();
    private Section section = Section.HEAD;
    private Section before = Section.HEAD;

    private LineReader(String text) {
        this.text = text;
        this.longest = text.lines().mapToInt(String::length).max().orElse(0);
        List<String> written = text.lines().filter(line -> !line.isBlank()).toList();
        this.wrapped =
                written.stream().filter(line -> line.length() >= FULL * longest).count() >= LEAST_FULL_LINES;
        this.smallStyle = written.stream().filter(LineReader::startsSmall).count() * 2 > written.size();
    }

    static List<CvLine> read(String text) {
        LineReader reader = new LineReader(text);
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                reader.add(start, line);
            }
            start += line.length() + 1;
        }
        return reader.lines;
    }

    private void add(int start, String line) {
        if (continuesLast(start, line)) {
            CvLine last = lines.remove(lines.size() - 1);
            lines.add(new CvLine(last.start(), start + line.length(), last.section()));
            return;
        }
        if (section.isSilent() && before != section) {
            section = before;
        }
        int colon = line.indexOf(':');
        Optional<Section> whole = Section.openedBy(line);
        Optional<Section> headed = colon < 0 ? Optional.empty() : Section.openedBy(line.substring(0, colon));
        if (whole.isPresent()) {
            section = whole.get();
            before = section;
        } else if (headed.isPresent()) {
            // "Loisirs : pêche" speaks for its own line only; "Formation : CAP" for what follows too
            before = headed.get().isSilent() ? Section.OTHER : headed.get();
            section = headed.get();
            lines.add(new CvLine(start + colon + 1, start + line.length(), section));
        } else {
            if (section == Section.HEAD && YEAR.matcher(line).find()) {
                section = Section.EXPERIENCE;
                before = section;
            }
            lines.add(new CvLine(start, start + line.length(), section));
        }
    }

    private boolean continuesLast(int start, String line) {
        if (lines.isEmpty()
                || STARTS_ANEW.matcher(line).find()
                        && !ENDS_OPEN.matcher(lastLine()).find()) {
            return false;
        }
        CvLine last = lines.get(lines.size() - 1);
        String gap = text.substring(last.end(), start);
        if (gap.indexOf('\n') != gap.lastIndexOf('\n') || Section.openedBy(line).isPresent()) {
            return false;
        }
        String previous = lastLine();
        if (ENDS_OPEN.matcher(previous).find() || endsWithSmallWord(previous)) {
            return true;
        }
        if (Section.begins(line) || LABEL.matcher(line).find()) {
            return false;
        }
        boolean full = wrapped && previous.length() >= FULL * longest;
        return startsSmall(line) && !ENDS_CLOSED.matcher(previous).find() && (!smallStyle || full);
    }

    /** The last written line, or the last of those already joined. */
    private String lastLine() {
        CvLine last = lines.get(lines.size() - 1);
        String whole = text.substring(last.start(), last.end());
        return whole.substring(whole.lastIndexOf('\n') + 1);
    }

    private static boolean startsSmall(String line) {
        Matcher bullet = BULLET.matcher(line.strip());
        String bare = line.strip();
        return !bare.isEmpty() && !bullet.find() && Character.isLowerCase(bare.charAt(0));
    }

    private static boolean endsWithSmallWord(String line) {
        List<Word> words = FrenchWords.in(line);
        if (words.isEmpty()) {
            return false;
        }
        Word last = words.get(words.size() - 1);
        return last.end() == line.stripTrailing().length()
                && last.folded().length() > 1
                && FrenchWords.isSmall(last.folded());
    }
}
