package fr.monjob.profile.cv.suggestion;

import fr.monjob.referential.rome.FrenchWords;
import fr.monjob.referential.rome.RomeCatalogue;
import fr.monjob.referential.rome.Skill;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads driving certificates as people write them: "CACES R489 catégories 1, 3 et 5", "caces 1-3-5", "R486 B",
 * "CACES nacelle 3B". The recommendations of before 2020 (R389, R386, R372) are read as those that replaced them.
 */
final class CacesNotation {

    private static final String ONE = "(?:\\b[1-9][ab]?\\b|\\b[a-g][1-3]?\\b)(?!\\s?(?:ans|mois|/\\d{2}))";
    private static final String START = "(?:\\bcaces\\b|\\br\\s?\\.?4(?:82|83|84|85|86|87|89|90)\\b)";
    private static final String WORDS_BEFORE =
            "(?:[\\s:,(n°.]|\\bcaces\\b|de\\b|du\\b|conduite\\b|chariots?|cariste|[ée]l[ée]vateurs?|nacelles?|pemp"
                    + "|engins?|chantier|tp|pelle|r\\s?\\.?[34]\\d\\d\\b|cat[ée]gories?|cat\\b)";
    private static final String BETWEEN =
            "(?:\\s{0,3}[,/;+&.-]\\s{0,3}|\\s{1,3}et\\s{1,3}|\\s{1,3}|\\s{0,3}\\bcat(?:[ée]gories?)?\\.?\\s{0,3})";

    /** Bounded throughout: whatever the text, no long way back. */
    private static final Pattern WRITTEN =
            any(START + WORDS_BEFORE + "{0,20}(?<list>" + ONE + "(?:" + BETWEEN + ONE + "){0,12})");

    private static final int KIND_LENGTH = "CACES R489".length();
    private static final Pattern RULE = any("r\\s?\\.?([34]\\d\\d)");
    private static final Pattern CATEGORY = any("\\b(?:[1-9][ab]?|[a-g][1-3]?)\\b");
    private static final Map<String, String> REPLACED =
            Map.of("389", "489", "386", "486", "372", "482", "377", "487", "390", "490");
    private static final Map<String, String> NACELLES = Map.of("1A", "A", "3A", "A", "1B", "B", "3B", "B");

    /** A certificate found, from its first to its last word in the clause. */
    record Certificate(Skill skill, Clause clause, int first, int last, String evidence) {

        /** The finding is part of the mention, or the same kind of certificate without its category. */
        boolean replaces(Finding<Skill> finding) {
            boolean within = finding.clause() == clause && finding.first() >= first && finding.last() <= last;
            return within || finding.target().label().startsWith(skill.label().substring(0, KIND_LENGTH));
        }
    }

    private final Map<String, Skill> byWords = new LinkedHashMap<>();

    CacesNotation(RomeCatalogue catalogue) {
        for (Skill skill : catalogue.skills()) {
            skill.words().stream()
                    .filter(phrase -> phrase.places().get(0).contains("caces"))
                    .forEach(phrase -> byWords.put(
                            String.join(
                                    " ",
                                    phrase.places().stream()
                                            .map(place -> place.get(0))
                                            .toList()),
                            skill));
        }
    }

    /** Certificates that a clause names, none that it denies; the evidence is the whole mention. */
    List<Certificate> in(Clause clause, String text) {
        List<Certificate> found = new ArrayList<>();
        int start = clause.words().get(0).start();
        Matcher matcher = WRITTEN.matcher(text.substring(
                start, clause.words().get(clause.words().size() - 1).end()));
        Mood mood = new Mood(clause);
        while (matcher.find()) {
            int first = clause.indexAt(start + matcher.start());
            int last = clause.indexAt(start + matcher.end() - 1);
            if (clause.section().isSilent() || mood.denies(first, last) || mood.leavesUnfinished(last)) {
                continue;
            }
            String mention = matcher.group().strip();
            String rule = rule(mention);
            Matcher category = CATEGORY.matcher(matcher.group("list"));
            while (category.find()) {
                Skill skill = skill(rule, category.group().toUpperCase(Locale.ROOT));
                if (skill != null) {
                    found.add(new Certificate(skill, clause, first, last, mention.replaceAll("\\s+", " ")));
                }
            }
        }
        return found;
    }

    /** Chariots when nothing else is said: they are nine in ten of all certificates. */
    private static String rule(String mention) {
        Matcher written = RULE.matcher(mention);
        if (written.find()) {
            return REPLACED.getOrDefault(written.group(1), written.group(1));
        }
        String folded = FrenchWords.fold(mention);
        if (folded.contains("nacelle") || folded.contains("pemp")) {
            return "486";
        }
        return folded.matches("(?s).*(?:engin|chantier|pelle|\\btp\\b).*") ? "482" : "489";
    }

    private Skill skill(String rule, String category) {
        String kept = rule.equals("486") ? NACELLES.getOrDefault(category, category) : category;
        String prefix = "caces r" + rule;
        boolean letter = Character.isLetter(kept.charAt(0));
        Skill exact = byWords.get((prefix + (letter ? "" : " ") + kept).toLowerCase(Locale.ROOT));
        return exact == null ? byWords.get(prefix) : exact;
    }

    private static Pattern any(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
