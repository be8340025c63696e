package fr.monjob.referential.rome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of an official appellation, which names both genders: "Débardeur forestier / Débardeuse forestière" has two
 * places, "Homme / Femme de pied" has two as well.
 */
final class AppellationWords {

    private AppellationWords() {}

    /** For each place the folded words that may stand there, small words left out. */
    static List<List<String>> places(String title) {
        List<List<String>> places = new ArrayList<>();
        Map<String, Integer> placeOfStem = new HashMap<>();
        int end = 0;
        for (FrenchWords.Word word : FrenchWords.in(title)) {
            boolean otherGender = title.substring(end, word.start()).contains("/");
            end = word.end();
            if (FrenchWords.isSmall(word.folded())) {
                continue;
            }
            if (places.isEmpty() || !otherGender && !placeOfStem.containsKey(FrenchStem.of(word.folded()))) {
                places.add(new ArrayList<>());
            }
            int place = placeOfStem.computeIfAbsent(FrenchStem.of(word.folded()), stem -> places.size() - 1);
            if (!places.get(place).contains(word.folded())) {
                places.get(place).add(word.folded());
            }
        }
        return places;
    }
}
