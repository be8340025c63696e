package fr.monjob.referential.rome;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The common beginning of the words of one family: "nettoyage", "nettoyer" and "nettoyés" give the same stem,
 * "vendeur" and "vendeuses" another. Doers (-eur, -ier, -ien) keep their ending, so that a trade is not taken for a task.
 */
public final class FrenchStem {

    /** Forms that do not show their family in their letters, by the family's noun: "vends" belongs to "vente". */
    private static final Map<String, String> IRREGULAR = CatalogueReader.families("irregular-words.txt");

    private static final Set<String> WHOLE = CatalogueReader.words("whole-words.txt");

    private static final Pattern PARTICIPLE = Pattern.compile("[eiut]e$");

    private static final List<String> DOERS = List.of("euses", "euse", "rices", "rice");

    /** Endings of actions and verbs, longest first, with the least number of letters that must remain. */
    private static final List<Map.Entry<String, Integer>> ENDINGS = List.of(
            Map.entry("issement", 3),
            Map.entry("issage", 3),
            Map.entry("ation", 4),
            Map.entry("ement", 4),
            Map.entry("aison", 3),
            Map.entry("ance", 5),
            Map.entry("age", 3),
            Map.entry("issais", 3),
            Map.entry("issait", 3),
            Map.entry("eais", 3),
            Map.entry("eait", 3),
            Map.entry("ais", 3),
            Map.entry("ait", 3),
            Map.entry("er", 3),
            Map.entry("ez", 3),
            Map.entry("ee", 3),
            Map.entry("ir", 4),
            Map.entry("i", 4),
            Map.entry("e", 3));

    private FrenchStem() {}

    /** Gives the stem of a folded word; short words and words with figures stay as they are. */
    public static String of(String folded) {
        String noun = irregular(folded);
        return regular(noun == null ? folded : noun);
    }

    private static String regular(String folded) {
        if (folded.length() < 4 || folded.chars().anyMatch(Character::isDigit) || WHOLE.contains(folded)) {
            return folded;
        }
        String word = singular(folded);
        return WHOLE.contains(word) ? word : tidy(withoutEnding(masculine(word)));
    }

    /** Its noun; "filmées" and "servies" are listed as "filme" and "servi". */
    private static String irregular(String word) {
        String noun = IRREGULAR.get(word);
        if (noun == null && word.endsWith("s")) {
            return irregular(word.substring(0, word.length() - 1));
        }
        boolean feminine = word.length() > 4 && PARTICIPLE.matcher(word).find();
        return noun == null && feminine ? IRREGULAR.get(word.substring(0, word.length() - 1)) : noun;
    }

    private static String singular(String word) {
        if (word.endsWith("eaux")) {
            return word.substring(0, word.length() - 1);
        }
        if (word.endsWith("aux") && word.length() > 5) {
            return word.substring(0, word.length() - 2) + "l";
        }
        boolean plural = (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("ais")) || word.endsWith("x");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static String masculine(String word) {
        for (String ending : DOERS) {
            if (word.endsWith(ending) && word.length() > ending.length() + 2) {
                return word.substring(0, word.length() - ending.length()) + "eur";
            }
        }
        if (word.endsWith("ere") && word.length() > 5) {
            return word.substring(0, word.length() - 1);
        }
        return word.endsWith("ive") && word.length() > 5 ? word.substring(0, word.length() - 2) + "f" : word;
    }

    private static String withoutEnding(String word) {
        if (word.endsWith("ution")) {
            return word.substring(0, word.length() - 4);
        }
        if (word.endsWith("fication") && word.length() > 10) {
            return word.substring(0, word.length() - 6);
        }
        for (Map.Entry<String, Integer> ending : ENDINGS) {
            if (word.endsWith(ending.getKey())
                    && word.length() - ending.getKey().length() >= ending.getValue()) {
                return word.substring(0, word.length() - ending.getKey().length());
            }
        }
        return word;
    }

    /** "install" and "instal", "fabriqu" and "fabric", "elagu" and "elag", "reception" and "receptionn" are one. */
    private static String tidy(String stem) {
        String one = stem.endsWith("qu") ? stem.substring(0, stem.length() - 2) + "c" : stem;
        one = one.length() > 4 && one.endsWith("gu") ? one.substring(0, one.length() - 1) : one;
        int last = one.length() - 1;
        boolean twice = last > 2 && one.charAt(last) == one.charAt(last - 1) && !vowel(one.charAt(last));
        return twice ? one.substring(0, last) : one;
    }

    private static boolean vowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }
}
