package fr.monjob.referential.rome;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A rough spelling by ear, in which usual French slips fall together: "netoyage", "nétoillage"; "manutantion". */
public final class FrenchSound {

    private static final List<Map.Entry<Pattern, String>> RULES = List.of(
            // folding took the cedilla: maçon, façade, leçon, perçage
            rule("^(ma|fa|le|gla|per|ran|rin|tron|re)c(?=on|ad|ag|u)", "$1ss"),
            rule("(?<=[nr])c$", "ss"),
            rule("ph", "f"),
            rule("(?<![cs])h", ""),
            rule("qu?", "k"),
            rule("c(?=[eiy])|ss|sc(?=[ei])", "s"),
            rule("ch", "S"),
            rule("g(?=[eiy])", "j"),
            rule("gu(?=[eiy])", "g"),
            rule("c", "k"),
            rule("z", "s"),
            rule("eau|au", "o"),
            rule("oeu|eu", "e"),
            rule("ai|ei", "e"),
            rule("y|ill", "i"),
            rule("[ae][nm](?=[^aeiounm]|$)", "A"),
            rule("i[nm](?=[^aeiounm]|$)", "I"),
            rule("(.)\\1+", "$1"),
            rule("et$|e$", ""));

    private FrenchSound() {}

    /** Gives the sound key of a folded word; equal keys mean words that are easily written for each other. */
    public static String of(String folded) {
        String sound = folded;
        for (Map.Entry<Pattern, String> rule : RULES) {
            sound = rule.getKey().matcher(sound).replaceAll(rule.getValue());
        }
        return sound;
    }

    private static Map.Entry<Pattern, String> rule(String pattern, String replacement) {
        return Map.entry(Pattern.compile(pattern), replacement);
    }
}
