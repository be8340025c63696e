package fr.monjob.profile.cv.suggestion;

import fr.monjob.referential.rome.FrenchStem;
import fr.monjob.referential.rome.Phrase;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds phrases in clauses, their words in order, a few others allowed between.
 *
 * @param <T> what the phrases stand for
 */
final class PhraseIndex<T> {

    /** @param forms the words themselves of a phrase of one word that says enough alone */
    private record Entry<T>(T target, List<Set<String>> places, boolean weak, Set<String> forms) {

        boolean fits(CvWord word) {
            return weak || places.size() > 1 || WordForm.fits(word, forms);
        }
    }

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
    private final Map<String, List<Entry<T>>> bySecond = new HashMap<>();
    private final Set<String> actions = new HashSet<>();
    private final WordGap gap;

    PhraseIndex(WordGap gap) {
        this.gap = gap;
    }

    void add(T target, List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            List<Set<String>> places = phrase.places().stream()
                    .map(words -> words.stream().map(FrenchStem::of).collect(Collectors.toUnmodifiableSet()))
                    .toList();
            Entry<T> entry = new Entry<>(
                    target,
                    places,
                    phrase.weak(),
                    WordForm.singulars(phrase.places().get(0)));
            places.get(0)
                    .forEach(stem -> byFirst.computeIfAbsent(stem, s -> new ArrayList<>())
                            .add(entry));
            if (places.size() == 2) {
                places.get(1)
                        .forEach(stem -> bySecond.computeIfAbsent(stem, s -> new ArrayList<>())
                                .add(entry));
            }
            if (places.size() > 1 && phrase.places().get(0).size() > 1) {
                actions.addAll(places.get(0));
            }
        }
    }

    /** Tells whether a word is one that wants a thing: "saisie", "nettoyage". */
    boolean isAction(String stem) {
        return actions.contains(stem);
    }

    List<Finding<T>> in(Clause clause) {
        List<Finding<T>> findings = new ArrayList<>();
        BitSet actionsOfClause = actionsIn(clause);
        for (int i = 0; i < clause.words().size(); i++) {
            for (Entry<T> entry : byFirst.getOrDefault(clause.stem(i), List.of())) {
                List<Integer> at = gap.follow(clause, i, entry.places(), actionsOfClause);
                if (!at.isEmpty()
                        && (!gap.ofTasks() || entry.fits(clause.words().get(i)))) {
                    findings.add(new Finding<>(entry.target(), clause, at, entry.weak()));
                }
            }
            if (gap.ofTasks()) {
                for (Entry<T> entry : bySecond.getOrDefault(clause.stem(i), List.of())) {
                    int action = Reversal.find(clause, i, entry.places().get(0));
                    if (action > 0) {
                        findings.add(new Finding<>(entry.target(), clause, List.of(i, action), entry.weak()));
                    }
                }
            }
        }
        return findings;
    }

    private BitSet actionsIn(Clause clause) {
        BitSet found = new BitSet();
        for (int i = 0; i < clause.words().size(); i++) {
            found.set(i, actions.contains(clause.stem(i)));
        }
        return found;
    }
}
