package fr.monjob.profile.cv.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the columns of a page that was written side by side, kept apart by spaces, one below the other. */
final class ColumnReader {

    private static final Pattern GAP = Pattern.compile("(?<=\\S)(?: {4,}|\\t+ *)(?=\\S)");
    private static final int LEAST_LINES = 4;
    private static final int SLACK = 2;

    private ColumnReader() {}

    static String oneColumn(String text) {
        List<String> lines = text.lines().toList();
        int column = rightColumn(lines);
        if (column < 0) {
            return text;
        }
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (String line : lines) {
            int cut = cut(line, column);
            left.add(line.substring(0, cut).stripTrailing());
            right.add(line.substring(cut).strip());
        }
        return String.join("\n", left) + "\n\n" + String.join("\n", right);
    }

    /** Where right-hand pieces begin, the leftmost since some are indented, or -1 when the page has no second column. */
    private static int rightColumn(List<String> lines) {
        Map<Integer, Integer> starts = new TreeMap<>();
        for (String line : lines) {
            Matcher gap = GAP.matcher(line);
            if (gap.find()) {
                starts.merge(gap.end(), 1, Integer::sum);
            } else if (!line.isBlank() && line.startsWith("     ")) {
                starts.merge(line.length() - line.stripLeading().length(), 0, Integer::sum);
            }
        }
        return starts.entrySet().stream()
                .filter(start -> start.getValue() >= LEAST_LINES)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    private static int cut(String line, int column) {
        if (line.length() <= column - SLACK) {
            return line.length();
        }
        int indent = line.length() - line.stripLeading().length();
        if (indent >= column - SLACK) {
            return 0;
        }
        Matcher gap = GAP.matcher(line);
        while (gap.find()) {
            if (gap.end() >= column - SLACK) {
                return gap.end();
            }
        }
        return line.length();
    }
}
