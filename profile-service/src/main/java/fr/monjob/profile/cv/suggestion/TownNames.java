package fr.monjob.profile.cv.suggestion;

import fr.monjob.referential.commune.Commune;
import fr.monjob.referential.rome.FrenchWords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells towns from misspelt trade words: "Boulogne" is no slip of "boulonnage". */
final class TownNames {

    /** Large enough to be written without a capital and still be meant. */
    private static final int KNOWN_TO_ALL = 5_000;

    private static final Set<String> SAINTS = Set.of("saint", "sainte", "st", "ste");

    private final Set<String> all = new HashSet<>();
    private final Set<String> large = new HashSet<>();

    TownNames(List<Commune> communes) {
        for (Commune commune : communes) {
            FrenchWords.contentOf(commune.name()).stream()
                    .filter(word -> !SAINTS.contains(word))
                    .findFirst()
                    .ifPresent(word -> add(word, commune));
        }
    }

    private void add(String word, Commune commune) {
        all.add(word);
        if (commune.population() >= KNOWN_TO_ALL) {
            large.add(word);
        }
    }

    /** Tells whether a folded word is what a town is called by, its first word in "Boulogne-sur-Mer". */
    boolean isTown(String folded, boolean capital) {
        return (capital ? all : large).contains(folded);
    }
}
