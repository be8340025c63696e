package fr.monjob.profile.cv.suggestion;

import fr.monjob.referential.rome.FrenchWords;
import fr.monjob.referential.rome.FrenchWords.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Blanks out people's names, so that Mme Boulanger or Paul Masson is not taken for a baker or a mason. */
final class NameMask {

    private static final Set<String> GIVEN_NAMES = WordList.read("given-names.txt");
    private static final int HEAD_LINES = 6;
    private static final String NAME = "\\p{Lu}[\\p{L}'’.-]*";
    private static final Pattern TITLED = Pattern.compile(
            "(?<![\\p{L}])(?i:monsieur|madame|mademoiselle|mme|mlle|mr|dr|docteur|ma[îi]tre|m\\.)[ \\t]+" + NAME
                    + "(?:[ \\t]+" + NAME + ")?|(?i:\\b(?:nom|pr[ée]noms?)\\s*:)[^\\n,;]*|(?<![\\p{L}])M[ \\t]+"
                    + NAME);
    /** "P. Masson", "J.-P. Berger"; not "permis B. Boulanger", "C.A.P. Boulanger". */
    private static final Pattern INITIAL = Pattern.compile(
            "(?=\\p{Lu}\\.)(?<![\\p{L}.])(?<!(?i:permis|caces|cat|et|\\d|[,/&-]) {0,2})\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.)?[ \\t]*\\p{Lu}\\p{L}{2,20}");
    /** "chez Boulanger": where one worked, be it a shop or a family. */
    private static final Pattern EMPLOYER = Pattern.compile(
            "(?<!\\p{L})(?i:chez)[ \\t]+(?!(?i:une?|le|la|les|l|des|du|mon|ma|mes|son|sa|ses|particuliers?|divers|différents)\\b)"
                    + NAME);
    /** "Tuteur : M. Berger, chef d'atelier": what stands after a referee's name is the referee's trade. */
    private static final Pattern REFEREE = Pattern.compile(
            "(?<!\\p{L})(?i:r[ée]f[ée]rences?|r[ée]f[ée]rente?|tut(?:eur|rice)|ma[îi]tre de stage|responsable|sup[ée]rieure?|contact|personne [àa] contacter"
                    + "|recommand[ée]e? par|encadr[ée]e? par|form[ée]e? par|sous la direction de)[ \\t]*:?[ \\t]*"
                    + PrivateTextMask.BLANK + "[^\\n.;]*");

    private final Predicate<String> tradeWord;

    /**
     * @param tradeWord tells whether a folded word is one of the catalogue or an ordinary one: a line with none but such
     *     words is a job title, not a name
     */
    NameMask(Predicate<String> tradeWord) {
        this.tradeWord = tradeWord;
    }

    String blank(String text) {
        String titled = TITLED.matcher(text).replaceAll(PrivateTextMask::blanks);
        String initials = INITIAL.matcher(titled).replaceAll(PrivateTextMask::blanks);
        StringBuilder masked = new StringBuilder(EMPLOYER.matcher(initials).replaceAll(PrivateTextMask::blanks));
        blankNameLine(masked);
        blankFamilyNames(masked);
        return REFEREE.matcher(masked).replaceAll(PrivateTextMask::blanks);
    }

    /** The first written line of the head that looks like a name: two or three words, at least one unknown to any trade. */
    private void blankNameLine(StringBuilder text) {
        int start = 0;
        int seen = 0;
        for (String line : text.toString().split("\n", -1)) {
            if (!line.isBlank() && ++seen <= HEAD_LINES && isName(line)) {
                blank(text, start, start + line.length());
                return;
            }
            start += line.length() + 1;
        }
    }

    private boolean isName(String line) {
        List<Word> words = FrenchWords.in(line);
        boolean onlyWords = line.chars().allMatch(c -> Character.isLetter(c) || " '’-.\t\r".indexOf(c) >= 0);
        if (!onlyWords || words.size() < 2 || words.size() > 4) {
            return false;
        }
        boolean named = words.stream().anyMatch(word -> GIVEN_NAMES.contains(word.folded()));
        boolean allKnown = words.stream().allMatch(word -> tradeWord.test(word.folded()));
        boolean capitals = words.stream().allMatch(word -> Character.isUpperCase(line.charAt(word.start())));
        return named || (capitals && !allKnown && words.size() < 4 && unknownIsShortTitleless(words));
    }

    /** "Berger Martine", not "Recherche Emploi Maçonnerie": one known word at most. */
    private boolean unknownIsShortTitleless(List<Word> words) {
        return words.stream().filter(word -> tradeWord.test(word.folded())).count() <= 1;
    }

    /** Elsewhere: a given name and the capitalised word beside it. */
    private void blankFamilyNames(StringBuilder text) {
        List<Word> words = FrenchWords.in(text.toString());
        List<Word> names = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (GIVEN_NAMES.contains(words.get(i).folded()) && capital(text, words.get(i))) {
                names.add(words.get(i));
                if (i > 0
                        && beside(text, words.get(i - 1), words.get(i))
                        && (!tradeWord.test(words.get(i - 1).folded())
                                || inCapitals(text, words.get(i - 1), words.get(i)))) {
                    names.add(words.get(i - 1));
                }
                if (i + 1 < words.size() && beside(text, words.get(i), words.get(i + 1))) {
                    names.add(words.get(i + 1));
                }
            }
        }
        names.stream()
                .sorted(Comparator.comparingInt(Word::start))
                .forEach(word -> blank(text, word.start(), word.end()));
    }

    private static boolean beside(StringBuilder text, Word one, Word next) {
        String between = text.substring(one.end(), next.start());
        return between.matches("[ \\t-]{1,2}") && capital(text, one) && capital(text, next);
    }

    /** "BERGER Martine": of the two only the family name is written so. */
    private static boolean inCapitals(StringBuilder text, Word family, Word given) {
        String name = text.substring(family.start(), family.end());
        return name.equals(name.toUpperCase(Locale.ROOT)) && Character.isLowerCase(text.charAt(given.end() - 1));
    }

    private static boolean capital(StringBuilder text, Word word) {
        return Character.isUpperCase(text.charAt(word.start()));
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, PrivateTextMask.BLANK);
        }
    }
}
