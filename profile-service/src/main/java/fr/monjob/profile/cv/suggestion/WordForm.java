package fr.monjob.profile.cv.suggestion;

import fr.monjob.referential.rome.FrenchWords;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells whether a word alone is really the one of the catalogue: a short stem is shared with everyday words. "Coffres" is
 * no "coffrage" and "coupe" needs a "coupes"; an action's noun or infinitive, or "je coffre", is.
 */
final class WordForm {

    /** Longer stems are hardly ever shared. */
    private static final int SHORT = 6;

    private static final int LEAST_SPOKEN = 4;

    /** Their other gender keeps the stem: "caissière". */
    private static final List<String> DOERS = List.of("iere", "euse", "rice");

    private static final List<String> ACTIONS = List.of("age", "er", "ation", "ement");

    private WordForm() {}

    static Set<String> singulars(Collection<String> words) {
        return words.stream().map(FrenchWords::fold).map(WordForm::singular).collect(Collectors.toUnmodifiableSet());
    }

    static boolean fits(CvWord word, Set<String> forms) {
        String written = singular(word.folded());
        return word.stem().length() > SHORT
                || forms.contains(written)
                || DOERS.stream().anyMatch(written::endsWith)
                || word.isSpoken() && word.stem().length() >= LEAST_SPOKEN
                // an irregular form, or a slip
                || !word.folded().startsWith(word.stem())
                || written.length() > SHORT - 2 && ACTIONS.stream().anyMatch(written::endsWith);
    }

    private static String singular(String word) {
        return word.endsWith("s") || word.endsWith("x") ? word.substring(0, word.length() - 1) : word;
    }
}
